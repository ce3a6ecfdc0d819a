package vn.kehoach.mutations;

import vn.kehoach.Main;
import vn.kehoach.font.FontFamily;
import vn.kehoach.office.DocumentFiles;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The long run of spoiled files: {@code MutateFiles FOLDER FIRST COUNT}. Prints how many of each
 * kind were read and refused and the slowest; keeps in the folder each file that was neither.
 */
public final class MutateFiles {
    /** Of the processor's time, so that a busy machine does not matter. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int GIVE_UP_MINUTES = 10;
    private static final int REPORT = 5000;

    private final DocumentFiles files = Main.tools(FontFamily.bundled()).documents();
    private final List<Original> originals;
    private final Path folder;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private Duration slowest = Duration.ZERO;
    private String slowestName = "";

    private MutateFiles(Path folder) throws IOException, UnreadableFile {
        this.folder = Files.createDirectories(folder);
        this.originals = new Originals().all();
    }

    public static void main(String[] args)
            throws IOException, UnreadableFile, InterruptedException {
        var run = new MutateFiles(Path.of(args[0]));
        long first = Long.parseLong(args[1]);
        long count = Long.parseLong(args[2]);
        try (ExecutorService reader =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (long number = first; number < first + count; number++) {
                run.read(number, reader);
                if ((number - first + 1) % REPORT == 0) {
                    run.print(number - first + 1);
                }
            }
            run.print(count);
        }
    }

    private void read(long number, ExecutorService reader)
            throws IOException, InterruptedException {
        Mutation mutation = Mutation.number(number, originals);
        String extension = mutation.name().substring(mutation.name().lastIndexOf('.'));
        Path file = folder.resolve(number + extension);
        Files.write(file, mutation.content());
        Future<Timed> reading = reader.submit(() -> timed(file));
        boolean sound = false;
        String outcome;
        Duration taken = LONGEST;
        try {
            Timed result = reading.get(GIVE_UP_MINUTES, TimeUnit.MINUTES);
            taken = result.taken();
            boolean inTime = taken.compareTo(LONGEST) < 0;
            outcome = inTime ? result.outcome().name() : "longer than " + LONGEST;
            sound = inTime && result.outcome() != Outcome.UNCLEAR;
        } catch (ExecutionException defect) {
            outcome = String.valueOf(defect.getCause());
            System.out.println(number + " " + mutation.name());
            defect.printStackTrace(System.out);
        } catch (TimeoutException endless) {
            throw new IllegalStateException(
                    number + " " + mutation.name() + " never ends", endless);
        }
        note(mutation.name(), outcome, taken, number);
        if (sound) {
            Files.delete(file);
        }
    }

    private record Timed(Outcome outcome, Duration taken) {}

    private Timed timed(Path file) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Outcome outcome = Outcome.of(files, file);
        return new Timed(outcome, Duration.ofNanos(clock.getCurrentThreadCpuTime() - start));
    }

    private void note(String name, String outcome, Duration taken, long number) {
        outcomes.merge(name + " " + outcome, 1, Integer::sum);
        if (taken.compareTo(slowest) > 0) {
            slowest = taken;
            slowestName = number + " " + name;
        }
    }

    private void print(long done) {
        System.out.printf(
                "%d files, slowest %d ms (%s), %s%n",
                done, slowest.toMillis(), slowestName, outcomes);
    }
}
