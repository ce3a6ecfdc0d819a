package vn.kehoach.measure;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Run;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Random papers full of tabs: lines of forms, columns, dots in cells, stops of every kind, usual
 * ones, too many of them, stops beyond the margin. Words have no hyphens inside, for LibreOffice
 * cuts a word at a no-break hyphen where it stands behind a tab; what stands in the middle or right
 * is short enough for the sheet.
 */
public final class TabGenerator {
    private static final double TEXT = 160;
    private static final Pattern WORD_HYPHEN = Pattern.compile("(?U)(?<=\\w)-(?=\\w)");
    private static final List<Leader> LEADERS =
            List.of(Leader.DOTS, Leader.DOTS, Leader.DOTS, Leader.DASHES, Leader.UNDERSCORES);

    private final Random random;
    private final Words words;
    private final PartsGenerator parts;

    public TabGenerator(long seed) {
        random = new Random(seed * 17);
        words = new Words(random);
        parts = new PartsGenerator(random, words);
    }

    /** A paper of a few pages. */
    public OfficialDocument next() {
        var body = new ArrayList<Block>();
        for (int i = 20 + random.nextInt(50); i > 0; i--) {
            body.add(random.nextInt(8) == 0 ? table() : paragraph(TEXT));
        }
        body.add(Paragraph.text(sentence(20)));
        return new OfficialDocument(
                parts.header(false),
                List.of(),
                body,
                Orientation.PORTRAIT,
                Closing.NONE,
                List.of(),
                List.of());
    }

    private Paragraph paragraph(double width) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> form(width);
            case 2 -> columns(width);
            case 3 -> usual(Role.TEXT, 0, "");
            case 4 -> usual(Role.BULLET, 4, "-");
            case 5 -> running(width);
            case 6 -> placed(width);
            default -> beyond(width);
        };
    }

    /** "Họ và tên: ........ Chức vụ: ........" */
    private Paragraph form(double width) {
        int fields = width < TEXT ? 1 : 1 + random.nextInt(3);
        var text = new StringBuilder();
        var stops = new ArrayList<TabStop>();
        Leader leader = words.pick(LEADERS);
        for (int i = 1; i <= fields; i++) {
            text.append(phrase(1 + random.nextInt(3))).append(":\t");
            text.append(i < fields ? " " : random.nextInt(3) == 0 ? "." : "");
            double at = width * i / fields - (i < fields ? random.nextInt(10) : 0);
            stops.add(new TabStop(at, i < fields ? Kind.LEFT : Kind.RIGHT, leader));
        }
        return with(Role.TEXT, 0, "", RichText.plain(text.toString()), stops);
    }

    private Paragraph columns(double width) {
        var stops = new ArrayList<TabStop>();
        var text = new StringBuilder(phrase(1 + random.nextInt(2)));
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            text.append('\t').append(phrase(1 + random.nextInt(3)));
            stops.add(new TabStop(width * i / (count + 1), kind(), Leader.NONE));
        }
        return with(Role.TEXT, 0, "", emphatic(text.toString()), stops);
    }

    private Kind kind() {
        return words.pick(List.of(Kind.LEFT, Kind.CENTER, Kind.RIGHT));
    }

    private Paragraph usual(Role role, int level, String label) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append("\t".repeat(1 + random.nextInt(3))).append(phrase(1 + random.nextInt(12)));
        }
        return with(role, level, label, emphatic(text.toString()), List.of());
    }

    /** Several lines with tabs and stops anywhere. */
    private Paragraph running(double width) {
        var stops = new ArrayList<TabStop>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Leader leader = random.nextInt(3) == 0 ? words.pick(LEADERS) : Leader.NONE;
            double at = 10 + random.nextDouble() * (width - 10);
            stops.add(new TabStop(at, Kind.LEFT, leader));
        }
        var text = new StringBuilder(phrase(5));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? " \t" : "\t")
                    .append(phrase(1 + random.nextInt(20)));
        }
        return with(Role.TEXT, 0, "", emphatic(text.toString()), stops);
    }

    private Paragraph placed(double width) {
        Paragraph columns = columns(width / 2);
        return new Paragraph(
                Role.TEXT,
                0,
                "",
                columns.text(),
                0,
                words.pick(List.of(Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT)),
                List.of(),
                List.of(),
                columns.tabs());
    }

    private Paragraph beyond(double width) {
        var stops =
                List.of(
                        new TabStop(width / 2, kind(), Leader.DOTS),
                        new TabStop(width + random.nextInt(6), Kind.RIGHT, Leader.DOTS));
        String text = phrase(3) + ":\t" + phrase(2) + ":\t";
        return with(Role.TEXT, 0, "", RichText.plain(text), stops);
    }

    private String phrase(int count) {
        return WORD_HYPHEN.matcher(words.phrase(count)).replaceAll("");
    }

    private String sentence(int count) {
        return WORD_HYPHEN.matcher(words.sentence(count)).replaceAll("");
    }

    private RichText emphatic(String text) {
        int cut = random.nextInt(text.length());
        Emphasis strong = new Emphasis(random.nextBoolean(), random.nextInt(4) == 0, false);
        return random.nextBoolean()
                ? RichText.plain(text)
                : new RichText(
                        List.of(
                                new Run(text.substring(0, cut), strong),
                                Run.plain(text.substring(cut))));
    }

    private static Paragraph with(
            Role role, int level, String label, RichText text, List<TabStop> stops) {
        return Paragraph.of(role, level, label, text).withTabs(stops);
    }

    private Table table() {
        int columns = 2 + random.nextInt(2);
        double inner = TEXT / columns - 3.5;
        var rows = new ArrayList<Row>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            var cells = new ArrayList<Cell>();
            for (int c = 0; c < columns; c++) {
                List<Paragraph> content =
                        Stream.generate(() -> inCell(inner)).limit(1 + random.nextInt(3)).toList();
                cells.add(new Cell(c, 1, 1, VerticalAlignment.TOP, content));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(
                columns,
                Collections.nCopies(columns, 1.0),
                0,
                true,
                Collections.nCopies(columns, TaskField.NONE),
                rows);
    }

    private Paragraph inCell(double width) {
        return switch (random.nextInt(4)) {
            case 0 -> Paragraph.text(sentence(6));
            case 1 -> form(width);
            case 2 -> columns(width);
            default -> usual(Role.TEXT, 0, "");
        };
    }
}
