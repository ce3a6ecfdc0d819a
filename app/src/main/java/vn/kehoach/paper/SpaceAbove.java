package vn.kehoach.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the space that styles have above their paragraphs into space below what stands above: of
 * the two the larger counts, as in Word and LibreOffice, whatever the two styles are. What begins a
 * section or a cell gets an empty paragraph of that height above it.
 */
record SpaceAbove(StyleSheet styles) {
    private static final double TWIPS_PER_POINT = 20;

    /** {@code flow} without space above. */
    List<FlowItem> settled(List<FlowItem> flow) {
        boolean none = styles.styles().values().stream().allMatch(style -> style.before() == 0);
        if (none) {
            return flow;
        }
        var settled = new ArrayList<FlowItem>();
        for (FlowItem item : flow) {
            switch (item) {
                case FlowParagraph paragraph -> {
                    if (settled.isEmpty()) {
                        gap(paragraph, settled);
                    } else if (settled.getLast() instanceof FlowParagraph above) {
                        settled.set(settled.size() - 1, above(above, paragraph));
                    }
                    settled.add(paragraph);
                }
                case FlowTable table -> settled.add(in(table));
            }
        }
        return settled;
    }

    private FlowTable in(FlowTable table) {
        return new FlowTable(
                table.columns(),
                table.left(),
                table.padding(),
                table.ruled(),
                table.rows().stream().map(this::in).toList(),
                table.place());
    }

    private FlowRow in(FlowRow row) {
        return new FlowRow(
                row.cells().stream().map(this::in).toList(),
                row.header(),
                row.splits(),
                row.height());
    }

    private FlowCell in(FlowCell cell) {
        var content = new ArrayList<FlowParagraph>();
        for (FlowParagraph paragraph : cell.content()) {
            if (content.isEmpty()) {
                gap(paragraph, content);
            } else {
                content.set(content.size() - 1, above(content.getLast(), paragraph));
            }
            content.add(paragraph);
        }
        return new FlowCell(cell.column(), cell.columns(), cell.rows(), cell.vertical(), content);
    }

    private double before(FlowParagraph paragraph) {
        return styles.style(paragraph.style()).before();
    }

    private FlowParagraph above(FlowParagraph above, FlowParagraph next) {
        ParagraphFormat format = above.format();
        return above.withFormat(format.withAfter(Math.max(format.after(), before(next))));
    }

    private void gap(FlowParagraph first, List<? super FlowParagraph> flow) {
        if (before(first) > 0) {
            FlowParagraph gap = Gap.of(styles, before(first) / TWIPS_PER_POINT);
            flow.add(gap.withFormat(gap.format().withAfter(0).withKeepWithNext(kept(first))));
        }
    }

    private static boolean kept(FlowParagraph paragraph) {
        return paragraph.format().keepWithNext();
    }
}
