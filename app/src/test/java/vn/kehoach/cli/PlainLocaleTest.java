package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.Main;
import vn.kehoach.cli.Program.Answer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program under {@code LC_ALL=C}, where Java has no letters for a Vietnamese name. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a locale without letters")
class PlainLocaleTest {
    @TempDir private Path folder = Path.of("");

    private Path working = folder;

    @BeforeEach
    void makeTheSample() throws IOException {
        working = Files.createDirectory(folder.resolve("làm việc"));
        Program.run("demo", working);
    }

    @Test
    void namesOfInputOutputAndWorkingFolderMayBeVietnamese() throws Exception {
        for (String extension : List.of(".docx", ".pdf", ".json")) {
            Path named = working.resolve("Kế hoạch" + extension);
            Files.move(working.resolve("ke-hoach-mau" + extension), named);
            String made = "Bản in từ " + extension + ".pdf";
            assertEquals(
                    new Answer(0, "", ""),
                    run("export", String.valueOf(named.getFileName()), "--pdf", made));
            assertEquals(
                    "%PDF", Files.readString(working.resolve(made), ISO_8859_1).substring(0, 4));
        }
    }

    @Test
    void aMessageNamesTheFileAsItIsCalled() throws Exception {
        Files.writeString(working.resolve("ảnh.docx"), "PK\u0003\u0004");
        assertEquals(
                new Answer(
                        2,
                        "",
                        "Tệp “ảnh.docx” bị hỏng hoặc chưa tải về đủ; hãy lấy lại bản gốc, hoặc mở"
                                + " bằng Word và lưu lại.\n"),
                run("check", "../làm việc/ảnh.docx"));
    }

    /** OpenPDF writes the table of a file's objects by the default locale. */
    @Test
    void figuresAreLatinAlsoWhereTheMachineHasOthers() throws Exception {
        assertEquals(
                new Answer(0, "", ""),
                run(List.of("-Duser.language=ar", "-Duser.extensions=u-nu-arab"), "demo", "ả rập"));
        for (String extension : List.of(".docx", ".pdf", ".json")) {
            String name = "ke-hoach-mau" + extension;
            assertArrayEquals(
                    Files.readAllBytes(working.resolve(name)),
                    Files.readAllBytes(working.resolve("ả rập").resolve(name)),
                    name);
        }
    }

    /** The class path of this process, as it is seen from any working folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Answer run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    private Answer run(List<String> settings, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.add("-cp");
        command.add(classPath());
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder =
                new ProcessBuilder(command)
                        .directory(working.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        int exit = builder.start().waitFor();
        return new Answer(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
