package vn.kehoach;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.ArchitectureTest.Row.row;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The arrows between the packages, and the rooms each library is kept in. */
class ArchitectureTest {
    private static final String ROOT = "vn.kehoach";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    /** A package and the packages it may use. */
    record Row(String of, List<String> mayUse) {
        static Row row(String of, String... mayUse) {
            return new Row(of, List.of(mayUse));
        }

        @Override
        public String toString() {
            return of + " uses " + mayUse;
        }
    }

    /** What stands below the use cases. */
    private static final List<Row> BELOW_OFFICE =
            List.of(
                    row("document"),
                    row("text"),
                    row("directory", "document", "text"),
                    row("distribution", "directory"),
                    row("reporting", "document"),
                    row("compare", "document", "standard"),
                    row("font"),
                    row("source", "text"),
                    row("standard", "document", "text"),
                    row("paper", "document", "text", "standard", "font"),
                    row("layout", "document", "paper", "font"),
                    row("plain", "source", "text"),
                    row("web", "source", "text", "standard"),
                    row("docx", "source", "text", "paper", "layout", "font", "document"),
                    row("sheet", "source", "text"),
                    row("pdf", "source", "text", "paper", "layout", "font", "document"),
                    row("json", "document", "source", "check", "reporting", "edit", "directory"),
                    row("importing", "document", "text", "standard", "source", "paper"),
                    row("template", "document", "paper", "source", "docx", "importing"),
                    row("check", "document", "text", "standard", "source", "font", "layout"),
                    row("edit", "document", "text", "standard"),
                    row(
                            "store",
                            "document",
                            "directory",
                            "distribution",
                            "register",
                            "reporting",
                            "text"),
                    row("guide", "document", "standard"),
                    row("sample", "document", "source", "json"));

    /** Every package under the root; a new one needs a row. */
    static List<Row> rows() {
        List<String> below = BELOW_OFFICE.stream().map(Row::of).toList();
        List<String> belowFaces = Stream.concat(below.stream(), Stream.of("office")).toList();
        return Stream.concat(
                        BELOW_OFFICE.stream(),
                        Stream.of(
                                new Row("office", below),
                                new Row("ui", belowFaces),
                                new Row("cli", belowFaces)))
                .toList();
    }

    /** Library packages and the packages of ours that may name them. */
    record Room(List<String> of, List<String> library) {
        Room(String of, List<String> library) {
            this(List.of(of), library);
        }

        String[] insides() {
            return of.stream().map(ArchitectureTest::inside).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return library + " only in " + of;
        }
    }

    static final List<Room> ROOMS =
            List.of(
                    new Room(
                            List.of("docx", "sheet"),
                            List.of(
                                    "org.apache.poi..",
                                    "org.apache.xmlbeans..",
                                    "org.openxmlformats..",
                                    "com.microsoft.schemas..")),
                    new Room(
                            "pdf",
                            List.of(
                                    "org.openpdf..",
                                    "org.apache.pdfbox..",
                                    "org.apache.fontbox..")),
                    new Room("compare", List.of("com.github.difflib..")),
                    new Room("store", List.of("org.jooq..", "org.h2..", "org.flywaydb..")),
                    new Room("web", List.of("org.jsoup..")),
                    new Room("json", List.of("com.fasterxml..")),
                    new Room("sheet", List.of("de.siegmar..")),
                    new Room("cli", List.of("picocli..")),
                    new Room(
                            "ui",
                            List.of(
                                    "javafx..",
                                    "org.controlsfx..",
                                    "atlantafx..",
                                    "org.kordamp..")));

    @ParameterizedTest
    @MethodSource("rows")
    void aPackageUsesOnlyWhatItsRowAllows(Row row) {
        String[] allowed =
                Stream.concat(Stream.of(row.of), row.mayUse.stream())
                        .map(ArchitectureTest::inside)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(row.of))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasARow() {
        Set<String> known = rows().stream().map(Row::of).collect(toSet());
        List<String> unknown =
                CLASSES.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                        .filter(name -> !known.contains(name))
                        .distinct()
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        // The classes of the store's tables are written by a generator that sees no harm in
        // circles.
        JavaClasses ours = CLASSES.that(not(resideInAPackage(ROOT + ".store.rows..")));
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ours);
    }

    @Test
    void aRoomOfRulesKnowsNoOther() {
        slices().matching(ROOT + ".check.(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                ROOT + ".check.rule",
                                ROOT + ".check.file",
                                ROOT + ".check.finding"))
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aLibraryStaysInItsRoom(Room room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(room.insides())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.library.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void aViewModelKnowsNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }
}
