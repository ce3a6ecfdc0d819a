package vn.kehoach.importing;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;

import java.util.ArrayList;
import java.util.List;

/** Makes blocks of the items of a body: numbers, levels and roles. */
final class BodyReader {
    /** An unnumbered line in bold letters is a heading up to this length. */
    private static final int HEADING_WORDS = 25;

    private final TableReader tables = new TableReader();

    /**
     * The blocks of the main body.
     *
     * @param items whole paragraphs
     */
    List<Placed> read(List<Item> items) {
        List<BodyItem> drafts = Levels.assign(items.stream().map(BodyReader::draft).toList());
        var roles = new Roles(drafts);
        var blocks = new ArrayList<Placed>();
        for (int i = 0; i < drafts.size(); i++) {
            switch (drafts.get(i)) {
                case Draft draft ->
                        blocks.add(new Placed(paragraph(draft, roles.of(i)), draft.line().place()));
                case BodyItem.Other(Grid grid) -> blocks.add(tables.read(grid));
                case BodyItem.Other(PageEnd end) -> {
                    if (isBetween(blocks, drafts, i)) {
                        blocks.add(Placed.nowhere(new PageBreak()));
                    }
                }
                case BodyItem.Other(Line line) -> throw new IllegalStateException(line.plain());
            }
        }
        return blocks;
    }

    private static BodyItem draft(Item item) {
        return item instanceof Line line ? Draft.of(line) : new BodyItem.Other(item);
    }

    /** A break at the edge of the body is that of the next part. */
    private static boolean isBetween(List<Placed> before, List<BodyItem> items, int at) {
        return !before.isEmpty()
                && !(before.getLast().block() instanceof PageBreak)
                && at + 1 < items.size();
    }

    private static Paragraph paragraph(Draft draft, Role role) {
        if (draft.label().isEmpty()) {
            return unnumbered(draft);
        }
        RichText text = role == Role.HEADING ? bare(draft.text()) : draft.text();
        int title = role == Role.RUN_IN ? RunInTitle.length(text) : 0;
        return new Paragraph(
                role,
                draft.level(),
                draft.printedLabel(),
                text,
                title,
                Alignment.STANDARD,
                List.of(),
                List.of());
    }

    private static Paragraph unnumbered(Draft draft) {
        Line line = draft.line();
        boolean stressed = line.bold() || line.look().heading();
        boolean phrase =
                line.plain().split(" ").length <= HEADING_WORDS && !line.plain().matches(".*[.;,]");
        if (stressed && phrase) {
            return Paragraph.of(Role.HEADING, 0, "", bare(draft.text()));
        }
        if (line.look().alignment().equals("center")) {
            return Paragraph.of(Role.CENTRED, 0, "", draft.text());
        }
        return Paragraph.of(Role.TEXT, 0, "", draft.text());
    }

    /** Emphasis of a whole heading is its style's business. */
    static RichText bare(RichText text) {
        return text.without(text.common());
    }
}
