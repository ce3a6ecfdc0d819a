package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels of one level between two paragraphs of a higher one. Where they ran on without a gap
 * before, they do after; else they are the clerk's own and stay.
 */
final class LabelSeries {
    private final List<Block> blocks;
    private final int level;

    private LabelSeries(List<Block> blocks, int level) {
        this.blocks = blocks;
        this.level = level;
    }

    /** {@code after}, numbered as {@code before} was around the block {@code near}. */
    static List<Block> followed(List<Block> before, List<Block> after, int near, int level) {
        var old = new LabelSeries(before, level);
        List<Integer> were = old.around(Math.min(near, before.size() - 1));
        if (level == 0 || were.isEmpty() || !old.runsOn(were)) {
            return after;
        }
        var now = new LabelSeries(after, level);
        List<Integer> are = now.around(now.within(near));
        return now.numbered(are, old.label(were.getFirst()).orElseThrow());
    }

    /** {@code near}, or what stands before it where another section begins there. */
    private int within(int near) {
        boolean other = near >= blocks.size() || isAbove(near);
        return other ? Math.max(0, near - 1) : near;
    }

    /** The numbered paragraphs of the level that stand together with the block {@code index}. */
    private List<Integer> around(int index) {
        int from = Math.max(0, index);
        while (from > 0 && !isAbove(from - 1)) {
            from--;
        }
        var members = new ArrayList<Integer>();
        for (int i = from; i < blocks.size() && (i <= index || !isAbove(i)); i++) {
            if (isMember(i)) {
                members.add(i);
            }
        }
        return members;
    }

    private boolean isAbove(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && paragraph.level() > 0
                && paragraph.level() < level;
    }

    private boolean isMember(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && paragraph.level() == level
                && paragraph.role() != Role.BULLET
                && !paragraph.label().isEmpty();
    }

    private Optional<Label> label(int index) {
        return Label.read(((Paragraph) blocks.get(index)).label());
    }

    private boolean runsOn(List<Integer> members) {
        Optional<Label> expected = label(members.getFirst());
        for (int member : members) {
            boolean same =
                    expected.isPresent()
                            && expected.get().value().isPresent()
                            && ((Paragraph) blocks.get(member))
                                    .label()
                                    .equals(expected.get().printed());
            if (!same) {
                return false;
            }
            expected = expected.map(Label::next);
        }
        return true;
    }

    private List<Block> numbered(List<Integer> members, Label first) {
        var changed = new ArrayList<>(blocks);
        Label label = first;
        for (int member : members) {
            Paragraph old = (Paragraph) blocks.get(member);
            changed.set(member, old.withLabel(label.printed()));
            label = label.next();
        }
        return changed;
    }
}
