package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.List;
import java.util.Optional;

/**
 * A document while it is edited.
 *
 * @param emphasis what the next letter is typed in, where the clerk has chosen it; otherwise that
 *     of what stands before it
 */
public record Draft(
        OfficialDocument document, TextSelection selection, Optional<Emphasis> emphasis) {
    public Draft(OfficialDocument document, TextSelection selection) {
        this(document, selection, Optional.empty());
    }

    public Draft withSelection(TextSelection selected) {
        return selected.equals(selection) ? this : new Draft(document, selected);
    }

    /** This draft with the caret at {@code spot}; the anchor stays when the selection grows. */
    Draft caretAt(Spot spot, boolean selecting) {
        return withSelection(new TextSelection(selecting ? selection.anchor() : spot, spot));
    }

    /** What the next letter is typed in: what is chosen, or that of what it replaces or follows. */
    Emphasis typingEmphasis() {
        Spot from = selection.from();
        int offset = selection.isEmpty() ? from.offset() : from.offset() + 1;
        return emphasis.orElseGet(
                () ->
                        paragraph(from)
                                .map(Paragraph::text)
                                .map(text -> ParagraphText.emphasisAt(text, offset))
                                .orElse(Emphasis.NONE));
    }

    /**
     * This draft with both ends of the selection in its text: no further than the end of their
     * paragraphs, or at the beginning where those are gone.
     */
    public Draft settled() {
        return withSelection(
                new TextSelection(settled(selection.anchor()), settled(selection.caret())));
    }

    private Spot settled(Spot spot) {
        return text(spot)
                .map(String::length)
                .map(length -> new Spot(spot.place(), Math.clamp(spot.offset(), 0, length)))
                .or(() -> Walk.first(document).map(first -> new Spot(first, 0)))
                .orElse(spot);
    }

    Spot caret() {
        return selection.caret();
    }

    /** The paragraph that holds {@code spot}; empty for one in the head, the closing or nowhere. */
    Optional<Paragraph> paragraph(Spot spot) {
        return Passages.at(document, spot.place()).map(Passage::paragraph);
    }

    /** The text in which {@code spot} stands, also a line of head or closing; empty for none. */
    public Optional<String> text(Spot spot) {
        return PlaceText.typed(document, spot.place());
    }

    /**
     * This draft with other words in place of characters {@code from} to {@code to} of a line of
     * head or closing, and the caret behind them; the same where the line cannot say that.
     */
    Draft saying(Place place, int from, int to, String words) {
        String old = PlaceText.at(document, place);
        int end = Math.min(to, old.length());
        String text = old.substring(0, Math.min(from, end)) + words + old.substring(end);
        OfficialDocument changed = PlaceEdit.at(document, place, text);
        return PlaceText.at(changed, place).equals(text)
                ? new Draft(changed, TextSelection.at(place, from + words.length()))
                : this;
    }

    /** This draft with {@code paragraph} at {@code place} and the caret in it. */
    Draft with(Place place, Paragraph paragraph, int caret) {
        return new Draft(
                BlockLists.with(document, place.above(), place.index(), paragraph),
                TextSelection.at(place, Math.min(caret, ParagraphText.length(paragraph))));
    }

    /** This draft with {@code blocks} as {@code list} and the caret at {@code spot}. */
    Draft with(Place list, List<? extends Block> blocks, Spot spot) {
        return new Draft(BlockLists.with(document, list, blocks), TextSelection.at(spot));
    }
}
