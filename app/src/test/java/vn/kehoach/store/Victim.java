package vn.kehoach.store;

import vn.kehoach.document.OfficialDocument;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * The process that is killed: works on a data folder without end and says on standard output what
 * it handed over and what it was told is kept. {@code Victim FOLDER typing|pasting|importing|
 * backing|undoing}.
 */
final class Victim {
    static final int BATCH = 15;

    private static final int KEYS_APART_MS = 15;
    private static final int PASTED = 150;

    private final Store store;
    private final PrintStream out;
    private final DocumentId typed;
    private int keys;

    /** What is under way, so that it is not lost. */
    private CompletableFuture<?> working = CompletableFuture.completedFuture(null);

    private Victim(Store store, PrintStream out) {
        this.store = store;
        this.out = out;
        typed =
                store.documents().list(DocumentQuery.ALL.withWords("gõ")).join().rows().stream()
                        .findFirst()
                        .map(DocumentRow::id)
                        .orElseGet(() -> store.documents().create(text(0, 5), "").join());
        keys = keys(store.documents().load(typed).join().document());
    }

    public static void main(String[] args) throws CannotOpen, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var victim = new Victim(Store.open(Path.of(args[0]), Clock.systemUTC()), out);
        out.println("ready");
        switch (args[1]) {
            case "importing" -> victim.working = victim.importOn(victim.keys);
            case "backing" -> victim.working = victim.backUpOn();
            case "undoing" -> new SteppingEditor(victim.store).start();
            default -> {}
        }
        victim.type(args[1].equals("pasting") ? PASTED : 5);
    }

    /** A text all of whose paragraphs say how many keys were struck. */
    static OfficialDocument text(int keys, int paragraphs) {
        return Drafts.plan(
                "Gõ " + keys,
                IntStream.range(0, paragraphs)
                        .mapToObj(i -> vn.kehoach.document.Paragraph.text(keys + " chữ, dòng " + i))
                        .toArray(vn.kehoach.document.Block[]::new));
    }

    static int keys(OfficialDocument text) {
        return Integer.parseInt(text.header().subject().text().substring("Gõ ".length()));
    }

    private void type(int mostLines) throws InterruptedException {
        while (true) {
            keys++;
            int now = keys;
            int lines = mostLines - now % 5;
            out.println("typed " + now + " " + System.currentTimeMillis());
            if (working.isCompletedExceptionally()) {
                out.println("failed " + working);
            }
            working =
                    store.documents()
                            .edit(
                                    typed,
                                    Edit.of(
                                            text(now, lines),
                                            LogChange.write(now - 1, "phím " + now)))
                            .thenRun(() -> out.println("kept " + now));
            Thread.sleep(KEYS_APART_MS);
        }
    }

    private CompletableFuture<Void> importOn(int batch) {
        List<OfficialDocument> papers =
                IntStream.range(0, BATCH).mapToObj(i -> Drafts.pages("Nhập " + batch, 4)).toList();
        return store.documents()
                .createAll(papers, "lô " + batch)
                .thenCompose(
                        _ -> {
                            out.println("imported lô " + batch);
                            return importOn(batch + 1);
                        });
    }

    private CompletableFuture<Void> backUpOn() {
        return store.backups()
                .make()
                .thenCompose(
                        backup -> {
                            out.println("backed " + backup.file().getFileName());
                            return backUpOn();
                        });
    }
}
