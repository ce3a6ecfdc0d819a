package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Sheets.BodyLine;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.Role;
import vn.kehoach.source.ParagraphLook;
import vn.kehoach.source.ParagraphLook.LineHeight;
import vn.kehoach.standard.Component;
import vn.kehoach.standard.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * L07: size, alignment, first-line indent and spacing of running text. Each kind of fault is told
 * once, at its first paragraph.
 */
final class BodyLook implements LookRule {
    /** In mm. */
    private static final double INDENT_TOLERANCE = 0.4;

    /** Share of a line: what is shorter looks alike however it is aligned. */
    private static final int CERTAINLY_TWO_LINES = 110;

    /** A single line of Times New Roman, as a multiple of its size. */
    private static final double SINGLE = 1.15;

    private static final double TOLERANCE = 0.02;

    @Override
    public String code() {
        return "L07";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6e";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<BodyLine> lines = sheets.body().filter(line -> known(line.shown())).toList();
        List<BodyLine> text = lines.stream().filter(line -> running(line)).toList();
        return Stream.of(
                        told(
                                lines,
                                line -> sized(line.shown()),
                                "Cỡ chữ của nội dung là 13 hoặc 14"),
                        told(text, line -> !justified(line.shown()), "Nội dung canh đều cả hai lề"),
                        told(
                                text,
                                line -> !indented(line),
                                "Dòng đầu mỗi đoạn lùi vào 1 cm hoặc 1,27 cm"),
                        told(tight(text), _ -> true, "Khoảng cách giữa các đoạn tối thiểu 6 pt"),
                        told(
                                text,
                                line -> !spaced(line.shown()),
                                "Khoảng cách dòng từ dòng đơn đến 1,5 lines"))
                .flatMap(finding -> finding);
    }

    private Stream<Finding> told(List<BodyLine> lines, Predicate<BodyLine> wrong, String demand) {
        List<Shown> found = lines.stream().filter(wrong).map(BodyLine::shown).toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        String more = found.size() > 1 ? "; %d đoạn chưa đúng".formatted(found.size()) : "";
        return Stream.of(finding(found.getFirst(), Severity.ERROR, demand + more + "."));
    }

    private static boolean known(Shown line) {
        return line.look().known() && !line.looks().isEmpty();
    }

    /** Headings and lines in the middle have a look of their own. */
    private static boolean running(BodyLine line) {
        Role role = line.paragraph().role();
        String alignment = line.shown().look().alignment();
        return role != Role.HEADING
                && role != Role.CENTRED
                && !alignment.equals("center")
                && !alignment.equals("right");
    }

    private static boolean sized(Shown line) {
        return line.mostly(look -> !Component.BODY.sizes().contains(look.sizePt()));
    }

    private static boolean justified(Shown line) {
        return line.look().alignment().equals("both") || line.text().length() < CERTAINLY_TWO_LINES;
    }

    /** A list that an application numbers stands by its own rules, and so does a deeper level. */
    private static boolean indented(BodyLine line) {
        ParagraphLook look = line.shown().look();
        boolean list = !line.shown().paragraph().label().isEmpty();
        double first = look.leftMm() + look.firstMm();
        boolean deeper = !line.paragraph().label().isEmpty() && first > Sheet.FIRST_LINE.max();
        return list
                || deeper
                || line.shown().text().startsWith("\t")
                || (first > Sheet.FIRST_LINE.min() - INDENT_TOLERANCE
                        && first < Sheet.FIRST_LINE.max() + INDENT_TOLERANCE);
    }

    /** Lines of paragraphs that follow right upon another with too little between. */
    private static List<BodyLine> tight(List<BodyLine> lines) {
        var tight = new ArrayList<BodyLine>();
        for (int i = 1; i < lines.size(); i++) {
            Shown above = lines.get(i - 1).shown();
            Shown below = lines.get(i).shown();
            if (neighbours(above, below)
                    && space(above, below) < Sheet.PARAGRAPH_SPACE - TOLERANCE) {
                tight.add(lines.get(i));
            }
        }
        return tight;
    }

    private static boolean neighbours(Shown above, Shown below) {
        return above.row() + 1 == below.row() && above.column().equals(below.column());
    }

    private static double space(Shown above, Shown below) {
        boolean alike = above.paragraph().style().equals(below.paragraph().style());
        ParagraphLook.Space over = above.look().space();
        ParagraphLook.Space under = below.look().space();
        double after = alike && over.notBetweenLike() ? 0 : over.after();
        double before = alike && under.notBetweenLike() ? 0 : under.before();
        return after + before;
    }

    private static boolean spaced(Shown line) {
        LineHeight height = line.look().height();
        if (height.lines() > 0) {
            return height.lines() > Sheet.LINE_SPACING.min() - TOLERANCE
                    && height.lines() < Sheet.LINE_SPACING.max() + TOLERANCE;
        }
        double size =
                line.looks().keySet().stream().mapToDouble(look -> look.sizePt()).max().orElse(0);
        double lines = height.pt() / (size * SINGLE);
        return lines < Sheet.LINE_SPACING.max() + TOLERANCE
                && (!height.exact() || lines > Sheet.LINE_SPACING.min() - 0.1);
    }
}
