package vn.kehoach.importing.body;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.importing.line.Placed;
import vn.kehoach.importing.line.Preamble;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the bases of a paper: the paragraphs before its first numbered one, up to the sentence that
 * opens the body with a colon. Without numbers and colon only the first paragraphs are sure.
 */
public final class PreambleReader {
    private PreambleReader() {}

    /**
     * The blocks with the bases marked.
     *
     * @param styled whether the source's own styles tell bases, all but one that announces the
     *     document and so looks like running text
     */
    public static List<Placed> marked(List<Placed> blocks, boolean styled) {
        var marked = new ArrayList<>(blocks);
        int end = end(blocks);
        for (int i = 0; i < end; i++) {
            if (isBasis(blocks.get(i))
                    && blocks.get(i).block() instanceof Paragraph paragraph
                    && (!styled || announces(paragraph))) {
                marked.set(
                        i,
                        blocks.get(i)
                                .with(
                                        Paragraph.of(
                                                Role.BASIS,
                                                0,
                                                "",
                                                BodyReader.bare(paragraph.text()))));
            }
        }
        return marked;
    }

    private static int end(List<Placed> blocks) {
        int leading = 0;
        while (leading < blocks.size() && isBasis(blocks.get(leading))) {
            leading++;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).block() instanceof Paragraph paragraph) {
                if (paragraph.level() > 0 || paragraph.role() == Role.HEADING) {
                    return i;
                }
                if (announces(paragraph)) {
                    return i + 1;
                }
            } else {
                return Math.max(i, leading);
            }
        }
        return leading;
    }

    private static boolean announces(Paragraph paragraph) {
        return paragraph.text().text().endsWith(":");
    }

    private static boolean isBasis(Placed placed) {
        return placed.block() instanceof Paragraph paragraph
                && (paragraph.role() == Role.TEXT || paragraph.role() == Role.BASIS)
                && Preamble.isBasis(paragraph.text().text());
    }
}
