package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.index.WordIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is kept is given back equal, through any edits and after opening again. */
class KeepingTest {
    private static java.nio.file.Path folder = java.nio.file.Path.of("unset");
    private static Store store;

    @BeforeContainer
    static void open() throws IOException, CannotOpen {
        folder = Files.createTempDirectory("store");
        store = Store.open(folder, Clock.systemUTC());
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Property(tries = 200)
    void aDocumentIsLoadedEqualAfterAnyEdits(
            @ForAll("documents") OfficialDocument first,
            @ForAll("edits") List<OfficialDocument> edits) {
        Documents documents = store.documents();
        DocumentId id = documents.create(first, "").join();
        OfficialDocument expected = first;
        var kept = new ArrayList<CompletableFuture<Void>>();
        for (OfficialDocument edit : edits) {
            kept.add(documents.edit(id, Edit.of(edit)));
            expected = edit;
            assertEquals(expected, documents.load(id).join().document());
        }
        kept.forEach(CompletableFuture::join);
        var fresh = new Worker("fresh", connection(), KeepingTest::connection, () -> true);
        assertEquals(
                expected,
                fresh.ask(
                                rows ->
                                        new DocumentRows(Clock.systemUTC(), new WordIndex())
                                                .read(rows, id))
                        .join()
                        .document());
        fresh.close(Database::close);
    }

    private static Database connection() {
        try {
            return Database.open(new DataFiles(folder).database());
        } catch (java.sql.SQLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Provide
    Arbitrary<OfficialDocument> documents() {
        return vn.kehoach.json.Documents.any();
    }

    @Provide
    Arbitrary<List<OfficialDocument>> edits() {
        return documents().list().ofMaxSize(3);
    }
}
