package vn.kehoach.compare;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The notes of two paragraphs as those of the one that is made of both. */
final class MergedNotes {
    private final MarkBook book;

    MergedNotes(MarkBook book) {
        this.book = book;
    }

    /**
     * A note of the merged paragraph.
     *
     * @param came what happened to it as a whole
     * @param changed what only one of its texts says
     */
    private record Merged(Footnote note, Optional<Change> came, List<Span> changed) {}

    /**
     * The notes of {@code before} and {@code after}, whose words are {@code text}, in the paragraph
     * at {@code place}.
     */
    List<Footnote> of(Paragraph before, Paragraph after, MergedText text, Place place) {
        var merged = new ArrayList<Merged>();
        for (Pairing.Pair<Footnote> pair :
                Pairing.of(before.notes(), after.notes(), note -> note.text().text())) {
            merged.add(merged(pair, text));
        }
        merged.sort(Comparator.comparingInt(one -> one.note().at()));
        for (int i = 0; i < merged.size(); i++) {
            write(merged.get(i), place.note(i));
        }
        return merged.stream().map(Merged::note).toList();
    }

    private static Merged merged(Pairing.Pair<Footnote> pair, MergedText text) {
        if (pair.after().isEmpty()) {
            Footnote gone = pair.before().orElseThrow();
            Footnote there = gone.moved(text.oldEnd(gone.at()) - gone.at());
            return new Merged(there, Optional.of(Change.DELETED), List.of());
        }
        Footnote now = pair.after().orElseThrow();
        Footnote there = now.moved(text.end(now.at()) - now.at());
        if (pair.before().isEmpty()) {
            return new Merged(there, Optional.of(Change.INSERTED), List.of());
        }
        var both = MergedText.of(pair.before().orElseThrow().text(), now.text());
        return new Merged(there.withText(both.text()), Optional.empty(), both.spans());
    }

    private void write(Merged one, Place place) {
        one.came()
                .ifPresentOrElse(
                        change -> book.whole(place, new Whole(change, 0)),
                        () -> book.mark(place, one.changed()));
    }
}
