package vn.kehoach.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.stream.Collectors.toCollection;

import org.junit.jupiter.api.Test;

import vn.kehoach.office.papers.KeyLine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the list of keys against the sources that act on them. */
class ScreenKeyLinesTest {
    private static final Path WINDOW = Path.of("src/main/java/vn/kehoach/ui");
    private static final Pattern KEY = Pattern.compile("\\bKeyCode\\.([A-Z][A-Z0-9_]*)");

    /** Which sources act on the keys of a place. */
    private static final Map<String, Set<String>> SOURCES =
            Map.ofEntries(
                    Map.entry("Trang soạn thảo", Set.of("PageKeys")),
                    Map.entry("Mục lục", Set.of("OutlinePane")),
                    Map.entry("Thanh tìm trong văn bản", Set.of("SearchBar")),
                    Map.entry(
                            "Danh sách văn bản",
                            Set.of("DocumentTable", "list/FilterBar", "ViewsPane")),
                    Map.entry("Ngăn Nhiệm vụ (bảng)", Set.of("TaskTable", "TaskCell")),
                    Map.entry("Ngăn Nhiệm vụ (từng ô)", Set.of("TaskFieldsPane")),
                    Map.entry(
                            "Nhiệm vụ của mọi văn bản",
                            Set.of("FollowTable", "FollowPane", "FollowDetail")),
                    Map.entry("Ngăn Xem lại", Set.of("ReviewDetail")),
                    Map.entry("Ngăn Đơn vị", Set.of("MentionsPane")),
                    Map.entry(
                            "Danh bạ đơn vị",
                            Set.of("UnitsPane", "UnitRows", "UnitFilters", "GroupsPane")),
                    Map.entry(
                            "Phát hành",
                            Set.of(
                                    "DistributionPane",
                                    "ReceiverTable",
                                    "OpenNamesPane",
                                    "distribution/FilterBar")),
                    Map.entry("Các bản đã lưu", Set.of("VersionsPane")),
                    Map.entry(
                            "Các ô có gợi ý, các dòng nhập", Set.of("SuggestionPopup", "LineRows")),
                    Map.entry("Bảng đề nghị sửa, chuyển năm", Set.of("ProposalList")),
                    Map.entry("Điểm dừng tab", Set.of("TabStopsPane")));

    /** What acts as everywhere: Enter on the only button there, Escape closes, Tab goes on. */
    private static final Set<String> AS_EVERYWHERE =
            Set.of(
                    "Commands",
                    "InputMethodOrder",
                    "SheetLayer",
                    "TabLeaves",
                    "NotificationArea",
                    "NewDocumentPane",
                    "UnitImportPane",
                    "ReformPane",
                    "DuplicatesPane",
                    "ShelfPane",
                    "TaskSheetPane");

    /** Undo, redo and what the list of the window's own keys tells. */
    private static final Set<String> OF_THE_WINDOW = Set.of("Z", "Y");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("ENTER", "Enter"),
                    Map.entry("ESCAPE", "Esc"),
                    Map.entry("DELETE", "Delete"),
                    Map.entry("BACK_SPACE", "Backspace"),
                    Map.entry("INSERT", "Insert"),
                    Map.entry("SPACE", "Space"),
                    Map.entry("TAB", "Tab"),
                    Map.entry("HOME", "Home"),
                    Map.entry("END", "End"),
                    Map.entry("PAGE_UP", "PageUp"),
                    Map.entry("PAGE_DOWN", "PageDown"),
                    Map.entry("UP", "↑"),
                    Map.entry("DOWN", "↓"),
                    Map.entry("LEFT", "←"),
                    Map.entry("RIGHT", "→"));

    @Test
    void everyKeyThatAScreenTakesIsInTheList() throws IOException {
        var missing = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(WINDOW)) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> missing.addAll(untold(file)));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPlaceOfTheListIsHeldAgainstASource() {
        var places = new TreeSet<>(SOURCES.keySet());
        places.add("Mọi hộp đang mở");
        assertEquals(
                places,
                ScreenKeyLines.all().stream()
                        .map(KeyLine::place)
                        .collect(toCollection(TreeSet::new)));
    }

    private static List<String> untold(Path file) {
        String source = WINDOW.relativize(file).toString().replace('\\', '/');
        Set<String> told =
                SOURCES.entrySet().stream()
                        .filter(place -> isOf(source, place.getValue()))
                        .flatMap(place -> keys(place.getKey()))
                        .collect(toCollection(TreeSet::new));
        if (isOf(source, AS_EVERYWHERE)) {
            return List.of();
        }
        return KEY.matcher(text(file))
                .results()
                .map(ScreenKeyLinesTest::name)
                .filter(key -> !told.contains(key) && !OF_THE_WINDOW.contains(key))
                .map(key -> source + ": " + key)
                .toList();
    }

    private static boolean isOf(String source, Set<String> names) {
        return names.stream().anyMatch(name -> ("/" + source).endsWith("/" + name + ".java"));
    }

    private static String name(MatchResult found) {
        String code = found.group(1);
        return NAMES.getOrDefault(code, code.replace("DIGIT", ""));
    }

    private static Stream<String> keys(String place) {
        return ScreenKeyLines.all().stream()
                .filter(line -> line.place().equals(place))
                .flatMap(line -> Pattern.compile("[+, ]+").splitAsStream(line.keys()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
