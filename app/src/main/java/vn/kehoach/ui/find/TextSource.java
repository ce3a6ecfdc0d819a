package vn.kehoach.ui.find;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Documents;
import vn.kehoach.store.TextHit;
import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.list.TypeNames;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the kept documents say.
 *
 * @param open shows a document at a place
 */
public record TextSource(Documents documents, BiConsumer<DocumentId, Place> open)
        implements FindSource {
    /** A letter or two stand in every text. */
    private static final int FEWEST_LETTERS = 3;

    @Override
    public List<Hit> find(SoughtWords words, int most) {
        String sought = String.join(" ", words.folded());
        return sought.length() < FEWEST_LETTERS
                ? List.of()
                : documents.search(sought, most).join().stream()
                        .filter(found -> found.place().part() != Part.SUBJECT)
                        .map(this::hit)
                        .toList();
    }

    private Hit hit(TextHit found) {
        DocumentRow document = found.document();
        String number =
                document.number().numeral().isBlank() ? "" : " " + document.number().printed();
        return new Hit(
                "Trong bài",
                found.excerpt(),
                TypeNames.printed(document.typeName()) + number + " · " + document.subject(),
                () -> open.accept(document.id(), found.place()));
    }
}
