package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a body: its numbered paragraphs nested by level, with the labels as printed, also
 * where they repeat or leave out a number. Bullets, unnumbered headings and tables are no part of
 * it.
 */
public final class Outline {
    private record Node(Paragraph paragraph, Place place, int depth, List<Node> children) {
        Section section() {
            return new Section(
                    place,
                    paragraph.role(),
                    bare(paragraph.label()),
                    paragraph.title().replaceFirst("\\s*[.:]+$", ""),
                    children.stream().map(Node::section).toList());
        }
    }

    private Outline() {}

    /** The sections of a document's main text. */
    public static List<Section> of(OfficialDocument document) {
        return of(document.body(), Place.of(Part.BODY));
    }

    /**
     * The sections of some blocks.
     *
     * @param start the place whose next step counts the blocks
     */
    public static List<Section> of(List<Block> blocks, Place start) {
        var roots = new ArrayList<Node>();
        var open = new ArrayList<Node>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && isSection(paragraph)) {
                var node = new Node(paragraph, start.then(i), depth(paragraph), new ArrayList<>());
                while (!open.isEmpty() && open.getLast().depth() >= node.depth()) {
                    open.removeLast();
                }
                (open.isEmpty() ? roots : open.getLast().children()).add(node);
                open.add(node);
            }
        }
        return roots.stream().map(Node::section).toList();
    }

    private static boolean isSection(Paragraph paragraph) {
        return paragraph.level() > 0
                && !paragraph.label().isEmpty()
                && paragraph.role() != Role.BULLET;
    }

    /** "Phần", "Chương" and "Mục" share the level of "I." on paper but enclose what follows. */
    private static int depth(Paragraph paragraph) {
        String label = paragraph.label().toLowerCase(java.util.Locale.ROOT);
        List<String> outer = List.of("phần", "chương", "mục");
        for (int i = 0; i < outer.size(); i++) {
            if (label.startsWith(outer.get(i))) {
                return i - outer.size() + paragraph.level();
            }
        }
        return paragraph.level();
    }

    /** "I." is I, "a)" a, "(1)" 1, "Điều 2." Điều 2. */
    private static String bare(String label) {
        return label.replaceFirst("^\\(", "").replaceFirst("\\s*[.):/–-]+$", "");
    }
}
