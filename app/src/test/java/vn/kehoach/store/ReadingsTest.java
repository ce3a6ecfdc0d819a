package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.store.KeptReading.Original;

import java.util.List;
import java.util.Optional;

class ReadingsTest {
    private static final KeptDoubt GUESSED =
            new KeptDoubt(
                    "GUESSED",
                    SourcePlace.NOWHERE,
                    Place.of(Part.SUBJECT),
                    "Trích yếu được đoán.",
                    Optional.empty());
    private static final KeptDoubt MISREAD =
            new KeptDoubt(
                    "MISREAD",
                    new SourcePlace(2, 0, 4),
                    Place.of(Part.BODY, 12, 3, 0, 1),
                    "Chữ có thể bị đọc sai.",
                    Optional.of("một"));
    private static final Original FILE =
            new Original("cũ.pdf", List.of("KẾ HOẠCH", "", "rnột việc"));

    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void doubtsAreKeptWithTheirDocumentAndTheFileGoesWithTheLast() throws CannotOpen {
        var all = new KeptReading(List.of(GUESSED, MISREAD), Optional.of(FILE));
        DocumentId id = open.documents().create(Drafts.plan("A"), "", all).join();
        open.restart();
        assertEquals(all, read(id));
        put(id, new KeptReading(List.of(MISREAD), Optional.of(FILE)));
        open.restart();
        assertEquals(new KeptReading(List.of(MISREAD), Optional.of(FILE)), read(id));
        put(id, KeptReading.NONE);
        assertEquals(KeptReading.NONE, read(id));
    }

    @Test
    void aFileTooLongIsNotKeptButItsDoubtsAre() {
        var huge = new Original("dài.docx", List.of("a".repeat(999_999), "bc"));
        var all = new KeptReading(List.of(GUESSED), Optional.of(huge));
        DocumentId id = open.documents().create(Drafts.plan("A"), "", all).join();
        assertEquals(new KeptReading(List.of(GUESSED), Optional.empty()), read(id));
    }

    private void put(DocumentId id, KeptReading left) {
        open.store().readings().put(id, left).join();
    }

    private KeptReading read(DocumentId id) {
        return open.store().readings().of(id).join();
    }
}
