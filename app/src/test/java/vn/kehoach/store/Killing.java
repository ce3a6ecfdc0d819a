package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.json.StepJson;
import vn.kehoach.store.content.DamagedRows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Kills a process that works on a data folder, again and again, and looks each time whether the
 * folder opens, every edit older than a second is there, and nothing is half there: {@code mvn -q
 * test-compile exec:exec@kill -Dkills=200}.
 */
final class Killing {
    private static final List<String> WORK =
            List.of("typing", "undoing", "pasting", "importing", "backing", "migrating");
    private static final int SECOND = 1000;

    /** Age in ms from which an edit must be there even if nobody was told that it is. */
    private final int old;

    private final Path folder;
    private final Random random;
    private final PrintStream out;
    private final List<String> faults = new ArrayList<>();
    private int edits;

    Killing(Path folder, long seed, int old, PrintStream out) {
        this.old = old;
        this.folder = folder;
        this.random = new Random(seed);
        this.out = out;
    }

    /** {@code Killing TIMES}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int times = Integer.parseInt(args[0]);
        var killing =
                new Killing(Files.createTempDirectory("killing"), System.nanoTime(), SECOND, out);
        List<String> faults = killing.kill(times);
        faults.forEach(out::println);
        out.printf(
                "%d kills during %s: %d edits handed over, %d faults%n",
                times, WORK, killing.edits, faults.size());
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** What was wrong after {@code times} kills. */
    List<String> kill(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            String work = WORK.get(i % WORK.size());
            if (work.equals("migrating")) {
                setBack();
            }
            Said said = killOne(work);
            int before = faults.size();
            look(work, said);
            out.printf(
                    "%d %s: %d edits, %s%n",
                    i + 1,
                    work,
                    said.typed.size(),
                    faults.size() == before ? "fine" : faults.subList(before, faults.size()));
        }
        return faults;
    }

    /** What the victim said before it died. */
    private record Said(List<String> lines, Map<Integer, Long> typed, long killedAt) {
        int lastKept() {
            return numbers("kept ").max().orElse(0);
        }

        /** The last edit handed over {@code age} ms before the end. */
        int lastOlder(int age) {
            return typed.entrySet().stream()
                    .filter(key -> key.getValue() < killedAt - age)
                    .mapToInt(Map.Entry::getKey)
                    .max()
                    .orElse(0);
        }

        List<String> rest(String start) {
            return lines.stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .toList();
        }

        private java.util.stream.IntStream numbers(String start) {
            return rest(start).stream().mapToInt(Integer::parseInt);
        }
    }

    private Said killOne(String work) throws IOException, InterruptedException {
        Process victim =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Victim.class.getName(),
                                folder.toString(),
                                work)
                        .redirectErrorStream(true)
                        .start();
        var lines = new ArrayList<String>();
        try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
            boolean whileOpening = work.equals("migrating") || random.nextInt(5) == 0;
            if (!whileOpening) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    lines.add(line);
                    if (line.equals("ready")) {
                        break;
                    }
                }
            }
            var gone = victim.waitFor(200 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            if (gone) {
                faults.add(work + ": ended by itself");
            }
            long killedAt = System.currentTimeMillis();
            // Through the handle: the process itself would close what it said.
            victim.toHandle().destroyForcibly();
            output.lines().forEach(lines::add);
            victim.waitFor();
            return new Said(lines, typed(lines), killedAt);
        }
    }

    /** The last line may be cut short. */
    private Map<Integer, Long> typed(List<String> lines) {
        Map<Integer, Long> typed =
                lines.stream()
                        .filter(line -> line.matches("typed \\d+ \\d{13}"))
                        .map(line -> line.split(" ", -1))
                        .collect(
                                Collectors.toMap(
                                        words -> Integer.parseInt(words[1]),
                                        words -> Long.parseLong(words[2])));
        edits += typed.size();
        return typed;
    }

    private void look(String work, Said said) {
        if (!said.rest("failed ").isEmpty()) {
            faults.add(work + ": " + said.rest("failed "));
        }
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            for (DocumentRow row :
                    store.documents().list(DocumentQuery.ALL.withWords("gõ")).join().rows()) {
                lookAtTyped(work, said, store, row.id());
            }
            try (Database database = Database.open(new DataFiles(folder).database())) {
                new Verification(database.rows()).documents();
                lookAtImports(work, said, database);
            }
            List<String> backups =
                    store.backups().list().join().stream()
                            .map(backup -> backup.file().getFileName().toString())
                            .toList();
            said.rest("backed ").stream()
                    .skip(Math.max(0, said.rest("backed ").size() - 5L))
                    .filter(backup -> !backups.contains(backup))
                    .forEach(backup -> faults.add(work + ": no " + backup));
        } catch (CannotOpen | StoreFailure | SQLException | DamagedRows failure) {
            faults.add(work + ": " + failure + " " + failure.getCause());
        }
    }

    private void lookAtTyped(String work, Said said, Store store, DocumentId id) {
        OfficialDocument text = store.documents().load(id).join().document();
        int keys = Victim.keys(text);
        if (keys < said.lastKept() || keys < said.lastOlder(old)) {
            faults.add(
                    "%s: %d keys, kept %d, old %d"
                            .formatted(work, keys, said.lastKept(), said.lastOlder(old)));
        }
        if (!text.equals(Victim.text(keys, text.body().size()))) {
            faults.add(work + ": half a text");
        }
        lookAtSteps(work, store);
        StoredLog log = store.documents().log(id).join();
        if (log.done() != keys || log.steps().size() != keys) {
            faults.add(work + ": log of " + log.steps().size() + " for " + keys + " keys");
        }
    }

    /** The editor's steps lead to the text that is kept with them. */
    private void lookAtSteps(String work, Store store) {
        for (DocumentRow row :
                store.documents().list(DocumentQuery.ALL.withWords("từng bước")).join().rows()) {
            StoredLog log = store.documents().log(row.id()).join();
            OfficialDocument text = store.documents().load(row.id()).join().document();
            if (new StepJson()
                    .read(log.steps())
                    .flatMap(steps -> Journal.restored(steps, log.done(), text))
                    .isEmpty()) {
                faults.add(work + ": steps that do not lead to their text");
            }
        }
    }

    private void lookAtImports(String work, Said said, Database database) {
        Map<String, Integer> batches =
                database.rows()
                        .select(DOCUMENT.DRAFTING_UNIT, org.jooq.impl.DSL.count())
                        .from(DOCUMENT)
                        .where(DOCUMENT.DRAFTING_UNIT.startsWith("lô"))
                        .groupBy(DOCUMENT.DRAFTING_UNIT)
                        .fetchMap(DOCUMENT.DRAFTING_UNIT, org.jooq.impl.DSL.count());
        if (batches.values().stream().anyMatch(size -> size % Victim.BATCH != 0)) {
            faults.add(work + ": half an import");
        }
        said.rest("imported ").stream()
                .filter(batch -> batch.matches("lô \\d+"))
                .filter(batch -> !batches.containsKey(batch))
                .forEach(batch -> faults.add(work + ": no " + batch));
    }

    /** Makes the data those of the first version again, so that opening migrates. */
    private void setBack() {
        DataFiles files = new DataFiles(folder);
        if (!Files.exists(files.database())) {
            return;
        }
        try (Database database = Database.open(files.database())) {
            FirstVersion.setBack(database);
            // What imports brought, so that the folder stays small.
            database.rows().deleteFrom(DOCUMENT).where(DOCUMENT.DRAFTING_UNIT.ne("")).execute();
            database.execute("shutdown compact");
        } catch (SQLException failure) {
            faults.add("set back: " + failure);
        }
    }
}
