package vn.kehoach.importing.body;

import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.importing.line.Grid;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.PageEnd;
import vn.kehoach.importing.line.Placed;

import java.util.ArrayList;
import java.util.List;

/** Makes blocks of the items of a body: numbers, levels and roles. */
public final class BodyReader {
    private final TableReader tables = new TableReader();

    /**
     * The blocks of the main body.
     *
     * @param items whole paragraphs
     */
    public List<Placed> read(List<Item> items) {
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
        RichText text = draft.text();
        int title = 0;
        if (role == Role.HEADING && !draft.line().isStyled()) {
            text = bare(text);
        }
        if (role == Role.RUN_IN) {
            title = RunInTitle.length(text);
            text = draft.level() <= 2 ? RunInTitle.unstressed(text, title) : text;
        }
        return new Paragraph(
                role,
                draft.level(),
                draft.printedLabel(),
                text,
                title,
                StyledRoles.alignment(draft.line()),
                List.of(),
                List.of(),
                draft.line().look().tabs());
    }

    /** Emphasis of a whole heading is its style's business. */
    public static RichText bare(RichText text) {
        return text.without(text.common());
    }
}
