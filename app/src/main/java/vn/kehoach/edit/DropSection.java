package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Place;

import java.util.List;

/**
 * Moves the section that begins at a paragraph, with all that is nested in it, to another one's
 * side: there it has that one's rank, or inside it the rank below.
 *
 * @param section the paragraph that opens it, as an outline names it
 * @param target the paragraph that opens the other
 */
public record DropSection(Place section, Place target, Side side) implements Command {
    /** Where beside the other. */
    public enum Side {
        BEFORE,
        BEHIND,
        /** As the last of what is nested in it. */
        INSIDE
    }

    @Override
    public Draft apply(Draft draft) {
        List<NumberedBlock> blocks =
                Numbering.read(BlockLists.at(draft.document(), section.above()));
        var sections = new Sections(blocks);
        int at = section.index();
        int other = target.index();
        boolean known =
                section.above().equals(target.above())
                        && sections.begins(at)
                        && sections.begins(other);
        if (!known || sections.from(at).holds(other)) {
            return draft;
        }
        Span span = sections.from(at);
        int before = side == Side.BEFORE ? other : sections.from(other).end();
        int now = before <= at ? before : Math.max(at, before - span.length());
        int level = blocks.get(other).level() + (side == Side.INSIDE ? 1 : 0);
        return atLevel(
                new MoveSection(section, MoveSection.Way.UP).moved(draft, blocks, span, before),
                section.above().then(now),
                level);
    }

    /** Step by step, so that what is nested comes along; as far as it goes. */
    private static Draft atLevel(Draft draft, Place place, int wanted) {
        int level =
                Numbering.read(BlockLists.at(draft.document(), place.above()))
                        .get(place.index())
                        .level();
        if (level == wanted) {
            return draft;
        }
        MoveSection.Way way = level < wanted ? MoveSection.Way.DEEPER : MoveSection.Way.OUTWARDS;
        Draft next = new MoveSection(place, way).apply(draft);
        return next.document().equals(draft.document()) ? draft : atLevel(next, place, wanted);
    }
}
