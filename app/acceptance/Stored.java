import vn.kehoach.json.DocumentJson;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.Store;

import java.nio.file.Path;
import java.time.Clock;

/** Writes what a data folder keeps of its only document, as JSON: {@code Stored FOLDER}. */
class Stored {
    public static void main(String[] args) throws Exception {
        try (Store store = Store.open(Path.of(args[0]), Clock.systemDefaultZone())) {
            var only = store.documents().list(DocumentQuery.ALL).join().rows().getFirst();
            var kept = store.documents().load(only.id()).join();
            System.out.write(new DocumentJson().write(kept.document()));
            System.out.flush();
        }
    }
}
