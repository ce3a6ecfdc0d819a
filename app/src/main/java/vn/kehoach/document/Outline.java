package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The outline of a body: its numbered paragraphs nested by level, with the labels as printed, also
 * where they repeat or leave out a number. Bullets, unnumbered headings and tables are no part of
 * it.
 */
public final class Outline {
    private record Node(
            Paragraph paragraph, String title, Place place, int depth, List<Node> children) {
        Section section() {
            return new Section(
                    place,
                    paragraph.role(),
                    bare(paragraph.label()),
                    NOTE_MARK.matcher(title).replaceFirst("").replaceFirst("\\s*[.:]+$", ""),
                    children.stream().map(Node::section).toList());
        }
    }

    private static final List<Pattern> ENCLOSING =
            List.of(
                    Pattern.compile("(?iu)phần"),
                    Pattern.compile("(?iu)chương"),
                    Pattern.compile("(?iu)mục"),
                    Pattern.compile("[A-HK-UĐ][.)/]"));

    /** The mark that calls a note below the page is no part of a title. */
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*\\[\\d{1,3}](?=[.:]?$)");

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
                var node =
                        new Node(
                                paragraph,
                                title(paragraph, blocks.subList(i + 1, blocks.size())),
                                start.then(i),
                                depth(paragraph),
                                new ArrayList<>());
                while (!open.isEmpty() && open.getLast().depth() >= node.depth()) {
                    open.removeLast();
                }
                (open.isEmpty() ? roots : open.getLast().children()).add(node);
                open.add(node);
            }
        }
        return roots.stream().map(Node::section).toList();
    }

    /** The title of "Phần I" stands on the line below it (NĐ 30/2020, Phụ lục I, II.6đ). */
    private static String title(Paragraph paragraph, List<Block> below) {
        boolean apart =
                paragraph.role() == Role.HEADING
                        && paragraph.text().isEmpty()
                        && !below.isEmpty()
                        && below.getFirst() instanceof Paragraph next
                        && next.label().isEmpty()
                        && next.role() == Role.HEADING;
        return apart ? ((Paragraph) below.getFirst()).title() : paragraph.title();
    }

    private static boolean isSection(Paragraph paragraph) {
        return paragraph.level() > 0
                && !paragraph.label().isEmpty()
                && paragraph.role() != Role.BULLET;
    }

    /** "Phần", "Chương", "Mục" and "A." share the level of "I." on paper but enclose it. */
    private static int depth(Paragraph paragraph) {
        String label = paragraph.label();
        for (int i = 0; i < ENCLOSING.size(); i++) {
            if (ENCLOSING.get(i).matcher(label).lookingAt()) {
                return (i - ENCLOSING.size()) + 10 * paragraph.level();
            }
        }
        return 10 * paragraph.level();
    }

    /** "I." is I, "a)" a, "(1)" 1, "Điều 2." Điều 2. */
    private static String bare(String label) {
        return label.replaceFirst("^\\(", "").replaceFirst("\\s*[.):/–-]+$", "");
    }
}
