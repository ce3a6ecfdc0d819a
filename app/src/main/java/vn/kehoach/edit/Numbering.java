package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.standard.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers the blocks of a list. A label that is what counting gives is automatic and follows when
 * blocks come and go; any other is an override, which stays as printed and begins its series anew:
 * behind "5." comes "6.". So a text read from a file is never numbered anew by itself.
 */
final class Numbering {
    private final Map<String, List<Label>> readings = new HashMap<>();
    private final LabelSeries series = new LabelSeries();

    private Numbering() {}

    /** The blocks, each knowing whether its label is automatic. */
    static List<NumberedBlock> read(List<? extends Block> blocks) {
        var numbering = new Numbering();
        var read = new ArrayList<NumberedBlock>(blocks.size() + 2);
        for (Block block : blocks) {
            read.add(numbering.read(block));
        }
        return read;
    }

    /** Blocks from elsewhere: the first of a series counts on from where it comes to stand. */
    static List<NumberedBlock> readClip(List<? extends Block> blocks) {
        var numbering = new Numbering();
        var read = new ArrayList<NumberedBlock>();
        for (Block block : blocks) {
            boolean first = numbering.begins(block);
            NumberedBlock own = numbering.read(block);
            read.add(new NumberedBlock(block, own.label(), own.automatic() || first));
        }
        return read;
    }

    private boolean begins(Block block) {
        return block instanceof Paragraph paragraph
                && Label.read(paragraph.label())
                        .filter(label -> !series.isOpen(paragraph.level(), label))
                        .isPresent();
    }

    private NumberedBlock read(Block block) {
        if (!(block instanceof Paragraph paragraph)
                || paragraph.level() == 0
                || paragraph.label().isEmpty()) {
            return new NumberedBlock(block, Optional.empty(), false);
        }
        List<Label> possible = readings.computeIfAbsent(paragraph.label(), Label::readings);
        Optional<Label> following =
                possible.stream()
                        .filter(label -> series.next(paragraph.level(), label).equals(label))
                        .findFirst();
        Optional<Label> label = following.or(() -> possible.stream().findFirst());
        label.ifPresent(taken -> series.take(paragraph.level(), taken));
        return new NumberedBlock(block, label, following.isPresent());
    }

    /** The blocks with automatic labels as counting gives them now. */
    static List<Block> write(List<NumberedBlock> numbered) {
        var series = new LabelSeries();
        var blocks = new ArrayList<Block>(numbered.size());
        for (NumberedBlock one : numbered) {
            blocks.add(write(one, series));
        }
        return blocks;
    }

    private static Block write(NumberedBlock one, LabelSeries series) {
        if (one.label().isEmpty() || !(one.block() instanceof Paragraph paragraph)) {
            return one.block();
        }
        Label own = one.label().orElseThrow();
        Label label = one.automatic() ? series.next(paragraph.level(), own) : own;
        series.take(paragraph.level(), label);
        String printed = label.printed();
        return printed.equals(paragraph.label()) ? paragraph : paragraph.withLabel(printed);
    }
}
