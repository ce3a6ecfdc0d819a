package vn.kehoach.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.directory.NameKey;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Task;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.office.tasks.TaskEdits;
import vn.kehoach.office.tasks.TaskEntry;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Edit;
import vn.kehoach.store.Store;
import vn.kehoach.store.follow.FollowQuery;
import vn.kehoach.store.follow.TaskState;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** 100,000 tasks of 1,000 plans; each question differs from the last. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class FollowBenchmark {
    private static final int PLANS = 1_000;
    private static final int TASKS = 100;
    private static final int BATCH = 100;
    private static final int UNITS = 60;
    private static final int SHOWN = 500;

    private Store store;
    private List<DocumentId> plans;
    private OfficialDocument plan;
    private int asked;

    @Setup
    public void open() throws IOException, CannotOpen {
        store = Store.open(Files.createTempDirectory("bench"), Clock.systemUTC());
        plans = new ArrayList<>();
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        OfficialDocument none =
                sample.withBody(sample.body().subList(0, 4)).withAppendices(List.of());
        for (int from = 0; from < PLANS; from += BATCH) {
            List<OfficialDocument> batch = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                batch.add(TaskEdits.add(none, Optional.empty(), tasks(i)).document());
            }
            plans.addAll(store.documents().createAll(batch, "").join());
        }
        plan = TaskEdits.add(none, Optional.empty(), tasks(PLANS - 1)).document();
        store.following().list(FollowQuery.ALL.most(1)).join();
    }

    private static List<TaskEntry> tasks(int plan) {
        List<TaskEntry> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            int number = plan * TASKS + i;
            tasks.add(
                    new TaskEntry.Item(
                            new Task(
                                    Place.NONE,
                                    "Tổ chức đợt kiểm tra, hướng dẫn nghiệp vụ số " + number,
                                    "",
                                    "Phòng Chuyên môn " + number % UNITS,
                                    "Phòng Chuyên môn " + number * 7 % UNITS,
                                    "ngày %d/%d/%d"
                                            .formatted(
                                                    number % 28 + 1,
                                                    number / 28 % 12 + 1,
                                                    2024 + plan % 4),
                                    "Báo cáo kết quả đợt " + number,
                                    "",
                                    "")));
        }
        return tasks;
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    public Object searchByWords() {
        return ask(FollowQuery.ALL.withWords("kiem tra so " + asked * 37 % (PLANS * TASKS)));
    }

    @Benchmark
    public Object searchByWordsOfAll() {
        return ask(FollowQuery.ALL.withWords("huong dan nghiep vu " + asked % 10));
    }

    @Benchmark
    public Object filterByUnit() {
        return ask(FollowQuery.ALL.of(Set.of(NameKey.of("Phòng Chuyên môn " + asked % UNITS))));
    }

    @Benchmark
    public Object filterByMonth() {
        LocalDate first = LocalDate.of(2024 + asked % 4, asked % 12 + 1, 1);
        return ask(FollowQuery.ALL.dueFrom(first).dueTo(first.plusMonths(1).minusDays(1)));
    }

    @Benchmark
    public Object filterLate() {
        return ask(
                FollowQuery.ALL
                        .in(Set.of(TaskState.OPEN, TaskState.DOING))
                        .dueTo(LocalDate.of(2026, 1, 1).plusDays(asked % 300)));
    }

    @Benchmark
    public Object countByUnitAndMonth() {
        asked++;
        return store.following().count(FollowQuery.ALL.withWords("" + asked % 10)).join();
    }

    @Benchmark
    public Object filterAfterAnEdit() {
        OfficialDocument changed =
                plan.withHeader(
                        plan.header()
                                .withSubject(vn.kehoach.document.RichText.plain("Lần " + asked)));
        store.documents().edit(plans.getLast(), Edit.of(changed)).join();
        return filterByUnit();
    }

    private Object ask(FollowQuery query) {
        asked++;
        return store.following().list(query.most(SHOWN)).join();
    }
}
