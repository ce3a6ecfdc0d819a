package vn.kehoach.ui.find;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Documents;
import vn.kehoach.store.TextHit;
import vn.kehoach.text.SoughtWords;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kept documents, by what they say anywhere.
 *
 * @param open opens a document where it says it
 */
public record DocumentSource(Documents documents, BiConsumer<DocumentId, Place> open)
        implements FindSource {
    @Override
    public List<Hit> find(SoughtWords words, int most) {
        return documents.search(String.join(" ", words.folded()), most).join().stream()
                .map(this::hit)
                .toList();
    }

    private Hit hit(TextHit found) {
        DocumentRow row = found.document();
        String text = found.place().part() == Part.SUBJECT ? "" : "“" + found.excerpt() + "”";
        String detail =
                Stream.of(row.number().printed(), row.subject(), text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new Hit(
                "Văn bản", row.typeName(), detail, () -> open.accept(row.id(), found.place()));
    }
}
