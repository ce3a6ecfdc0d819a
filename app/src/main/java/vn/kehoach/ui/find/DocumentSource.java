package vn.kehoach.ui.find;

import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Documents;
import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.list.TypeNames;

import java.util.List;
import java.util.function.Consumer;

/**
 * The kept documents, by number, symbol, name and subject.
 *
 * @param open opens one
 */
public record DocumentSource(Documents documents, Consumer<DocumentId> open) implements FindSource {
    @Override
    public List<Hit> find(SoughtWords words, int most) {
        DocumentQuery query =
                DocumentQuery.ALL.withWords(String.join(" ", words.folded())).page(0, most);
        return documents.listByHead(query).join().rows().stream().map(this::hit).toList();
    }

    private Hit hit(DocumentRow row) {
        String number = row.number().numeral().isBlank() ? "" : " " + row.number().printed();
        return new Hit(
                "Văn bản",
                TypeNames.printed(row.typeName()) + number,
                row.subject(),
                () -> open.accept(row.id()));
    }
}
