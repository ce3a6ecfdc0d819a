package vn.kehoach.store;

import org.jooq.DSLContext;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.store.index.DocumentWords;
import vn.kehoach.store.index.PlacedTexts;
import vn.kehoach.store.index.PlacedTexts.PlacedText;
import vn.kehoach.store.index.WordIndex;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks words up in the text of all documents and says where they stand. */
final class TextSearch {
    private final DSLContext rows;
    private final List<String> words;
    private final WordIndex index;

    /** A document and the text of it that answers best. */
    private record Found(DocumentRow document, Place place, WordMatch match) {}

    TextSearch(DSLContext rows, String words, WordIndex index) {
        this.rows = rows;
        this.words = DocumentWords.of(Folding.fold(words));
        this.index = index;
    }

    /**
     * Those changed last that say the words, of them those first that say them together; all for no
     * words.
     */
    List<TextHit> hits(int limit, LocalDate today) {
        DocumentQuery query = DocumentQuery.ALL.withWords(String.join(" ", words)).page(0, limit);
        List<DocumentRow> documents =
                new DocumentList(rows, query, today, index, true).page().rows();
        Map<UUID, List<PlacedText>> texts =
                PlacedTexts.of(rows, documents.stream().map(row -> row.id().value()).toList());
        var found = new ArrayList<Found>();
        for (DocumentRow row : documents) {
            found.add(best(row, texts.getOrDefault(row.id().value(), List.of())));
        }
        found.sort(Comparator.comparingInt((Found one) -> one.match.worth()).reversed());
        return found.stream().map(TextSearch::hit).toList();
    }

    private Found best(DocumentRow row, List<PlacedText> texts) {
        WordMatch best = WordMatch.of(words, row.subject()).ofSubject();
        Place place = Place.of(Part.SUBJECT);
        for (PlacedText text : texts) {
            WordMatch match = WordMatch.of(words, text.text());
            if (match.worth() > best.worth()) {
                best = match;
                place = text.place();
            }
        }
        return new Found(row, place, best);
    }

    private static TextHit hit(Found found) {
        WordMatch.Excerpt excerpt = found.match.excerpt();
        return new TextHit(
                found.document, found.place, excerpt.text(), excerpt.from(), excerpt.to());
    }
}
