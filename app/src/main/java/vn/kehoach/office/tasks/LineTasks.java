package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tasks in lines that come, go or change places, each with all that stands below its title. Their
 * numbers follow where they ran without a gap before.
 */
final class LineTasks {
    private final List<Block> blocks;
    private final Set<Integer> openers;

    /**
     * @param openers indexes of the blocks that open a task
     */
    LineTasks(List<Block> blocks, Set<Integer> openers) {
        this.blocks = blocks;
        this.openers = openers;
    }

    /** The index behind the last block of the task that {@code opener} opens. */
    int end(int opener) {
        int i = opener + 1;
        while (i < blocks.size() && !openers.contains(i) && continues(i, opener)) {
            i++;
        }
        return i;
    }

    private boolean continues(int index, int opener) {
        return blocks.get(index) instanceof Paragraph paragraph
                && (!paragraph.fields().isEmpty()
                        || paragraph.role() == Role.BULLET
                        || paragraph.level() > level(opener));
    }

    private int level(int index) {
        return blocks.get(index) instanceof Paragraph paragraph ? paragraph.level() : 0;
    }

    /** The blocks without the task of {@code opener}. */
    List<Block> without(int opener) {
        var left = new ArrayList<>(blocks);
        left.subList(opener, end(opener)).clear();
        return numbered(left, opener, level(opener));
    }

    /** The blocks with {@code entries} behind the task of {@code opener}, titled at its level. */
    List<Block> behind(int opener, List<TaskEntry> entries) {
        var more = new ArrayList<>(blocks);
        int before = TaskLines.value(((Paragraph) blocks.get(opener)).label());
        more.addAll(end(opener), TaskLines.lines(entries, Math.max(1, level(opener)), before));
        return numbered(more, opener, level(opener));
    }

    /** The blocks with the task of {@code opener} and the one behind it in each other's place. */
    List<Block> exchanged(int opener, int next) {
        int end = end(next);
        var moved = new ArrayList<>(blocks.subList(0, opener));
        moved.addAll(blocks.subList(next, end));
        moved.addAll(blocks.subList(opener, next));
        moved.addAll(blocks.subList(end, blocks.size()));
        return numbered(moved, opener, level(opener));
    }

    private List<Block> numbered(List<Block> changed, int near, int level) {
        return LabelSeries.followed(blocks, changed, near, level);
    }
}
