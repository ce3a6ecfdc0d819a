package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Role;
import vn.kehoach.document.Spot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Enter: parts the paragraph at the caret. The new one goes on as the old one; behind a title comes
 * what comes behind its siblings; in an empty item the key steps one level out instead. A note is
 * one paragraph: there the key goes back to the note's mark. In an appendix's head it goes on to
 * the line below.
 */
public record NewParagraph() implements Command {
    @Override
    public Draft apply(Draft draft) {
        if (draft.caret().place().inNote()) {
            return NoteCall.of(draft.caret().place()).turnedTo(draft);
        }
        Draft bare = Erase.selected(draft);
        return bare.paragraph(bare.caret())
                .map(_ -> part(bare))
                .or(() -> TypedLines.parted(bare))
                .or(() -> SubjectLines.parted(bare))
                .or(() -> behindHead(draft))
                .orElse(draft);
    }

    /** Each line of an appendix's head is one: the key goes on to the next, then to the text. */
    private static Optional<Draft> behindHead(Draft draft) {
        Place place = draft.caret().place();
        if (place.part() != Part.APPENDIX || draft.text(draft.caret()).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.iterate(
                        place.index() - 1, i -> i >= PlaceText.APPENDIX_REFERENCE, i -> i - 1)
                .mapToObj(place.above()::then)
                .filter(line -> !PlaceText.at(draft.document(), line).isEmpty())
                .findFirst()
                .or(() -> Walk.firstIn(draft.document(), place.above()))
                .map(next -> draft.withSelection(TextSelection.at(next, 0)));
    }

    private static Draft part(Draft draft) {
        Place place = draft.caret().place();
        Place list = place.above();
        int at = place.index();
        List<NumberedBlock> blocks = Numbering.read(BlockLists.at(draft.document(), list));
        NumberedBlock old = blocks.get(at);
        Paragraph paragraph = old.paragraph().orElseThrow();
        int length = ParagraphText.length(paragraph);
        if (length == 0 && paragraph.level() > 0) {
            blocks.set(at, Siblings.outwards(blocks, at));
            return draft.with(list, Numbering.write(blocks), new Spot(place, 0));
        }
        int caret = draft.caret().offset();
        boolean titled = paragraph.role() == Role.HEADING || paragraph.role() == Role.LEAD_IN;
        NumberedBlock rest =
                NumberedBlock.automatic(ParagraphText.tail(paragraph, caret), old.label());
        blocks.set(at, old.with(ParagraphText.head(paragraph, caret)));
        blocks.add(
                at + 1,
                titled && caret == length && length > 0
                        ? Siblings.behindTitle(blocks, at).orElse(plain(rest))
                        : rest);
        return draft.with(list, Numbering.write(blocks), new Spot(list.then(at + 1), 0));
    }

    private static NumberedBlock plain(NumberedBlock block) {
        return block.as(Role.TEXT, 0, Optional.empty());
    }
}
