package vn.kehoach.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Task;
import vn.kehoach.office.papers.TaskBar;
import vn.kehoach.office.tasks.TaskEdits;
import vn.kehoach.office.tasks.TaskEntry;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.store.follow.TaskState;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class FollowViewModelTest {
    @TempDir private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-18T08:00:00Z"), ZoneOffset.UTC);
    private final DirectBackground background = new DirectBackground();
    private final Answers clerk = new Answers();
    private final Told told = new Told();
    private final List<Place> opened = new ArrayList<>();
    private final Directory directory =
            new Directory(
                    List.of(
                            Unit.named(UUID.randomUUID(), "Sở Tài chính")
                                    .withAliases(List.of("STC"))),
                    List.of());
    private Optional<Store> store = Optional.empty();
    private Optional<FollowViewModel> model = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        Store made = Store.open(folder.resolve("data"), clock);
        store = Optional.of(made);
        DocumentId plan =
                made.documents()
                        .create(
                                plan(
                                        task("Trồng cây", "Sở Tài chính", "trước 15/11/2026"),
                                        task("Mở lớp", "STC", "ngày 20/11/2026"),
                                        task("Tổng kết", "Văn phòng", "tháng 12/2026"),
                                        task("Tuyên truyền", "Văn phòng", "theo yêu cầu")),
                                "")
                        .join();
        made.documents().setState(List.of(plan), DocumentState.ISSUED).join();
        model =
                Optional.of(
                        new FollowViewModel(
                                made.following(),
                                () -> directory,
                                (task, place) -> opened.add(place),
                                new FileSaving(background, clerk, told, file -> {}),
                                background,
                                new Failures(told),
                                clock));
        model().enter();
    }

    @AfterEach
    void close() {
        store.orElseThrow().close();
    }

    @Test
    void theViewsShowWhatIsLateDueThisWeekAndDone() {
        assertEquals(List.of("Trồng cây", "Mở lớp", "Tổng kết", "Tuyên truyền"), titles());
        model().viewProperty().set(FollowView.LATE);
        assertEquals(List.of("Trồng cây"), titles());
        assertEquals("quá hạn 3 ngày", model().standing(model().rows().getFirst()));
        model().viewProperty().set(FollowView.WEEK);
        assertEquals(List.of("Mở lớp"), titles());
        choose(0);
        model().toggleDone();
        assertEquals(List.of(), titles());
        model().viewProperty().set(FollowView.DONE);
        assertEquals(List.of("Mở lớp"), titles());
    }

    @Test
    void whatADraftAsksIsSeenButNeitherLateNorDueThisWeek() {
        store.orElseThrow()
                .documents()
                .create(
                        plan(
                                task("Quét vôi", "STC", "trước 10/11/2026"),
                                task("Mua cây", "STC", "ngày 21/11/2026")),
                        "")
                .join();
        model().enter();
        assertEquals(
                List.of("Quét vôi", "Trồng cây", "Mở lớp", "Mua cây", "Tổng kết", "Tuyên truyền"),
                titles());
        assertEquals("chưa ban hành", model().standing(model().rows().getFirst()));
        assertEquals(
                List.of(false, true),
                model().rows().stream().limit(2).map(model()::isLate).toList());
        assertEquals(
                List.of(new TaskBar("Sở Tài chính", 3, 1, 0), new TaskBar("Văn phòng", 2, 0, 0)),
                model().countsProperty().get().byUnit());
        model().viewProperty().set(FollowView.LATE);
        assertEquals(List.of("Trồng cây"), titles());
        model().viewProperty().set(FollowView.WEEK);
        assertEquals(List.of("Mở lớp"), titles());
    }

    @Test
    void anEmptyListSaysWhyAndWhatToDo() {
        assertTrue(whyEmpty().contains("ghi ở ngăn “Nhiệm vụ”"), this::whyEmpty);
        model().viewProperty().set(FollowView.LATE);
        assertTrue(whyEmpty().contains("văn bản đã ban hành"), this::whyEmpty);
        model().wordsProperty().set("cây");
        assertEquals("Không có nhiệm vụ nào như đang lọc. Bấm “Bỏ lọc” để xem tất cả.", whyEmpty());
    }

    private String whyEmpty() {
        return model().whyEmptyProperty().getValue();
    }

    @Test
    void oneUnitIsFoundUnderAllItsNamesAndOneMonth() {
        TaskUnit finance = model().allProperty().get().units().getFirst();
        assertEquals("Sở Tài chính", finance.name());
        model().unitProperty().set(Optional.of(finance));
        assertEquals(List.of("Trồng cây", "Mở lớp"), titles());
        model().clearFilters();
        model().monthProperty().set(Optional.of(YearMonth.of(2026, 12)));
        assertEquals(List.of("Tổng kết"), titles());
    }

    @Test
    void theChartCountsWhatIsLookedAt() {
        choose(1);
        model().setState(TaskState.DONE);
        assertEquals(
                List.of(new TaskBar("Sở Tài chính", 0, 1, 1), new TaskBar("Văn phòng", 2, 0, 0)),
                model().countsProperty().get().byUnit());
        assertEquals(
                List.of(
                        new TaskBar("Tháng 11/2026", 0, 1, 1),
                        new TaskBar("Tháng 12/2026", 1, 0, 0),
                        new TaskBar("(không có hạn)", 1, 0, 0)),
                model().countsProperty().get().byMonth());
    }

    @Test
    void aNoteIsKeptAndTheTaskStaysChosen() {
        choose(2);
        model().setNote(model().chosen().getFirst(), "=Chờ ý kiến");
        assertEquals("=Chờ ý kiến", model().rows().get(2).note());
        assertEquals(List.of(model().rows().get(2)), List.copyOf(model().chosen()));
        model().open();
        assertEquals(List.of(Place.parsed(model().rows().get(2).row().place())), opened);
    }

    @Test
    void whatIsLookedAtGoesIntoAnExcelFile() throws IOException, UnreadableFile {
        choose(0);
        model().setNote(model().chosen().getFirst(), "=1+1");
        Path file = folder.resolve("theo-doi.xlsx");
        clerk.writesTo(file);
        model().viewProperty().set(FollowView.LATE);
        model().export();
        Grid grid = new SheetReader().read(file).getFirst();
        assertEquals(2, grid.rows().size());
        assertEquals("Trồng cây", grid.at(1, 1).text());
        assertEquals("15/11/2026", grid.at(1, 7).text());
        assertEquals("=1+1", grid.at(1, 10).text());
    }

    private static OfficialDocument plan(TaskEntry... tasks) {
        OfficialDocument sample = SampleHouse.sample();
        OfficialDocument none =
                sample.withBody(sample.body().subList(0, 3)).withAppendices(List.of());
        return TaskEdits.add(none, Optional.empty(), List.of(tasks)).document();
    }

    private static TaskEntry task(String title, String lead, String timing) {
        return new TaskEntry.Item(new Task(Place.NONE, title, "", lead, "", timing, "", "", ""));
    }

    private void choose(int index) {
        model().chosen().setAll(List.of(model().rows().get(index)));
    }

    private FollowViewModel model() {
        return model.orElseThrow();
    }

    private List<String> titles() {
        return model().rows().stream().map(task -> task.row().title()).toList();
    }
}
