package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.directory.NameKey;
import vn.kehoach.document.Block;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.follow.FollowQuery;
import vn.kehoach.store.follow.TaskState;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FollowingTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void tasksAreFoundByWordsUnitDayAndState() {
        DocumentId plan = keep(plan("Trồng cây", "Mở lớp", "Tưới cây"));
        assertEquals(List.of("Trồng cây", "Mở lớp", "Tưới cây"), titles(FollowQuery.ALL));
        assertEquals(List.of("Trồng cây", "Tưới cây"), titles(FollowQuery.ALL.withWords("CAY")));
        assertEquals(List.of("Mở lớp"), titles(FollowQuery.ALL.of(Set.of(NameKey.of("phòng 1")))));
        assertEquals(
                List.of("Mở lớp"),
                titles(
                        FollowQuery.ALL
                                .dueFrom(LocalDate.of(2026, 11, 1))
                                .dueTo(LocalDate.of(2026, 11, 30))));
        open.store().following().setState(List.of(key(0)), TaskState.DONE).join();
        assertEquals(
                List.of("Mở lớp", "Tưới cây"),
                titles(FollowQuery.ALL.in(Set.of(TaskState.OPEN, TaskState.DOING))));
        assertEquals(
                1, open.store().following().list(FollowQuery.ALL.most(1)).join().rows().size());
        open.documents().setState(List.of(plan), DocumentState.CANCELLED).join();
        assertEquals(List.of(), titles(FollowQuery.ALL));
    }

    @Test
    void whatIsKeptOfATaskGoesAlongWithItsTitleAndPlace() throws CannotOpen {
        DocumentId id = keep(plan("Họp", "Trồng cây", "Họp"));
        following().setNote(key(2), "Chờ kinh phí").join();
        following().setState(List.of(key(2)), TaskState.DOING).join();
        edit(id, plan("Trồng cây", "Họp"));
        assertEquals(List.of("", "Chờ kinh phí"), notes());
        edit(id, plan("Trồng cây", "Họp giao ban"));
        assertEquals(List.of("", "Chờ kinh phí"), notes());
        edit(id, plan("Họp giao ban", "Mở lớp", "Trồng cây"));
        assertEquals(List.of("Chờ kinh phí", "", ""), notes());
        open.restart();
        assertEquals(List.of("Chờ kinh phí", "", ""), notes());
        assertEquals(TaskState.DOING, all().getFirst().state());
    }

    @Test
    void whatIsKeptOfADeletedTaskIsThereAgainWhenItComesBack() {
        DocumentId id = keep(plan("Họp", "Trồng cây"));
        following().setNote(key(0), "Xong phần một").join();
        edit(id, plan("Trồng cây"));
        edit(id, plan("Họp", "Trồng cây"));
        assertEquals(List.of("Xong phần một", ""), notes());
    }

    @Test
    void tasksThatAnOlderVersionWroteGetTheirKeysWhenTheFileIsMigrated()
            throws CannotOpen, SQLException {
        keep(plan("Họp", "Họp"));
        open.close();
        try (Database old = Database.open(new DataFiles(open.folder()).database())) {
            FirstVersion.setBack(old);
        }
        open.open();
        following().setNote(key(1), "Lần sau").join();
        assertEquals(List.of("", "Lần sau"), notes());
    }

    @Test
    void tasksAreCountedByUnitAndMonthAndThoseOfADraftAreNeverLate() {
        DocumentId plan = keep(plan("Trồng cây", "Mở lớp"));
        following().setState(List.of(key(1)), TaskState.DONE).join();
        assertEquals(
                List.of(
                        led("Phòng 0", 10, TaskState.OPEN, false),
                        led("Phòng 1", 11, TaskState.DONE, false)),
                following().count(FollowQuery.ALL).join());
        open.pass(java.time.Duration.ofDays(60));
        assertEquals(
                List.of(
                        led("Phòng 0", 10, TaskState.OPEN, false),
                        led("Phòng 1", 11, TaskState.DONE, false)),
                following().count(FollowQuery.ALL).join());
        assertEquals(List.of(), titles(FollowQuery.ALL.bindingOnly()));
        open.documents().setState(List.of(plan), DocumentState.ISSUED).join();
        assertEquals(List.of("Trồng cây", "Mở lớp"), titles(FollowQuery.ALL.bindingOnly()));
        assertEquals(
                List.of(
                        led("Phòng 0", 10, TaskState.OPEN, true),
                        led("Phòng 1", 11, TaskState.DONE, false)),
                following().count(FollowQuery.ALL).join());
    }

    private static LedTasks led(String unit, int month, TaskState state, boolean late) {
        return new LedTasks(
                unit, NameKey.of(unit), Optional.of(YearMonth.of(2026, month)), state, late, 1);
    }

    /** A plan of tasks due in October, November and so on, each led by a unit of its own. */
    private static OfficialDocument plan(String... titles) {
        var body = new ArrayList<Block>();
        for (int i = 0; i < titles.length; i++) {
            body.addAll(Drafts.task(titles[i], "Phòng " + i, "", "Tháng " + (10 + i)));
        }
        return Drafts.plan("Thử nghiệm", body.toArray(Block[]::new));
    }

    private DocumentId keep(OfficialDocument plan) {
        return open.documents().create(plan, "").join();
    }

    private void edit(DocumentId id, OfficialDocument plan) {
        open.documents().edit(id, Edit.of(plan)).join();
    }

    private Following following() {
        return open.store().following();
    }

    private List<FollowedTask> all() {
        return following().list(FollowQuery.ALL).join().rows();
    }

    private TaskKey key(int index) {
        return all().get(index).key();
    }

    private List<String> notes() {
        return all().stream().map(FollowedTask::note).toList();
    }

    private List<String> titles(FollowQuery query) {
        return following().list(query).join().rows().stream()
                .map(task -> task.row().title())
                .toList();
    }
}
