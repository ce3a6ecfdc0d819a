package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Moves the section that begins at a paragraph, with all that is nested in it. Numbers follow; the
 * caret goes with its words.
 *
 * @param section the paragraph that opens it, as an outline names it
 */
public record MoveSection(Place section, Way way) implements Command {
    /** Where to. */
    public enum Way {
        /** Before the section before it. */
        UP,
        /** Behind the section behind it. */
        DOWN,
        DEEPER,
        OUTWARDS
    }

    @Override
    public Draft apply(Draft draft) {
        if (section.inNote()) {
            return draft;
        }
        List<NumberedBlock> blocks =
                Numbering.read(BlockLists.at(draft.document(), section.above()));
        int at = section.index();
        var sections = new Sections(blocks);
        if (!sections.begins(at)) {
            return draft;
        }
        return switch (way) {
            case UP -> {
                OptionalInt other = sections.previous(at);
                yield other.isPresent()
                        ? moved(draft, blocks, sections.from(at), other.getAsInt())
                        : draft;
            }
            case DOWN -> {
                OptionalInt other = sections.next(at);
                yield other.isPresent()
                        ? moved(
                                draft,
                                blocks,
                                sections.from(at),
                                sections.from(other.getAsInt()).end())
                        : draft;
            }
            case DEEPER, OUTWARDS -> nested(draft, blocks, sections.from(at));
        };
    }

    /** {@code draft} with the section's {@code span} before block {@code before} of its list. */
    Draft moved(Draft draft, List<NumberedBlock> blocks, Span span, int before) {
        if (before >= span.from() && before <= span.end()) {
            return draft;
        }
        var inside = new ArrayList<>(blocks.subList(span.from(), span.end()));
        var rest = new ArrayList<>(blocks);
        rest.subList(span.from(), span.end()).clear();
        int at = before > span.from() ? before - span.length() : before;
        rest.addAll(at, inside);
        Place list = section.above();
        Spot caret = draft.caret();
        boolean within = caret.place().above().equals(list) && span.holds(caret.place().index());
        Spot moved =
                within
                        ? new Spot(
                                list.then(caret.place().index() - span.from() + at), caret.offset())
                        : new Spot(list.then(at), 0);
        return draft.with(list, Numbering.write(rest), moved);
    }

    /** Titles and items go along; dashes stay dashes. */
    private Draft nested(Draft draft, List<NumberedBlock> blocks, Span span) {
        for (int i = span.from(); i < span.end(); i++) {
            int level = blocks.get(i).level();
            if (i == span.from() || (level > 0 && level < Levels.FIRST_BULLET)) {
                NumberedBlock changed =
                        way == Way.DEEPER
                                ? Siblings.deeper(blocks, i)
                                : level > 1 ? Siblings.furtherOut(blocks, i) : blocks.get(i);
                blocks.set(i, changed);
            }
        }
        return new Draft(
                BlockLists.with(draft.document(), section.above(), Numbering.write(blocks)),
                draft.selection());
    }
}
