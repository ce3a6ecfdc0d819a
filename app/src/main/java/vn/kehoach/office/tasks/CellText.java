package vn.kehoach.office.tasks;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell's paragraphs as lines that a clerk types over, one line each. */
final class CellText {
    private static final int DASH_LEVEL = 4;
    private static final Pattern BULLET = Pattern.compile("([-+]) (.*)");

    private CellText() {}

    /** The line that {@code paragraph} shows, with its label in front. */
    static String line(Paragraph paragraph) {
        return (paragraph.label() + " " + paragraph.text().text()).strip();
    }

    /** The lines of {@code value}, composed and without empty ones. */
    static List<String> lines(String value) {
        return Nfc.of(value).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * {@code content} with other lines. Lines that stay keep their paragraphs, with emphasis and
     * notes; one that is typed over keeps what it can, and those that come look like the last.
     */
    static List<Paragraph> written(List<Paragraph> content, List<String> lines) {
        List<Paragraph> old =
                content.stream().filter(paragraph -> !line(paragraph).isEmpty()).toList();
        if (lines.isEmpty() || old.isEmpty()) {
            List<Paragraph> empty = content.isEmpty() ? List.of(Paragraph.text("")) : content;
            return typedOver(empty.subList(0, 1), lines.isEmpty() ? List.of("") : lines);
        }
        int most = Math.min(old.size(), lines.size());
        int start = 0;
        while (start < most && lines.get(start).equals(line(old.get(start)))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && lines.get(lines.size() - 1 - end).equals(line(old.get(old.size() - 1 - end)))) {
            end++;
        }
        var changed = new ArrayList<>(old.subList(0, start));
        List<Paragraph> middle = old.subList(start, old.size() - end);
        changed.addAll(
                typedOver(
                        middle.isEmpty() ? List.of(plain(old.get(Math.max(0, start - 1)))) : middle,
                        lines.subList(start, lines.size() - end)));
        changed.addAll(old.subList(old.size() - end, old.size()));
        return changed;
    }

    private static List<Paragraph> typedOver(List<Paragraph> old, List<String> lines) {
        var changed = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); i++) {
            Paragraph on = i < old.size() ? old.get(i) : plain(old.getLast());
            changed.add(written(on, lines.get(i)));
        }
        return changed;
    }

    /** A cell saying {@code value} that stands in column {@code at} as cells of {@code row} do. */
    static Cell cellLike(Row row, int at, String value) {
        Optional<Cell> own = row.cells().stream().filter(cell -> cell.column() == at).findFirst();
        Optional<Cell> like =
                own.or(
                        () ->
                                row.cells().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(row.cells().getLast()));
        Paragraph empty =
                own.flatMap(cell -> cell.content().stream().findFirst())
                        .map(first -> plain(first.as(Role.TEXT, 0, "")))
                        .orElse(Paragraph.text(""));
        return new Cell(
                at,
                1,
                1,
                like.map(Cell::vertical).orElse(VerticalAlignment.MIDDLE),
                written(List.of(empty), lines(value)));
    }

    /** An empty paragraph of that role and alignment. */
    private static Paragraph plain(Paragraph like) {
        return new Paragraph(
                like.role(),
                like.level(),
                like.label(),
                RichText.EMPTY,
                0,
                like.alignment(),
                List.of(),
                List.of());
    }

    private static Paragraph written(Paragraph paragraph, String line) {
        if (line.equals(line(paragraph))) {
            return paragraph;
        }
        String label = paragraph.label();
        if (!label.isEmpty() && line.startsWith(label + " ")) {
            return worded(paragraph, line.substring(label.length()).strip());
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            int level = DASH_LEVEL + (bullet.group(1).equals("+") ? 1 : 0);
            return worded(
                    labelled(paragraph, Role.BULLET, level, bullet.group(1)), bullet.group(2));
        }
        return worded(label.isEmpty() ? paragraph : labelled(paragraph, Role.TEXT, 0, ""), line);
    }

    private static Paragraph labelled(Paragraph old, Role role, int level, String label) {
        return new Paragraph(
                role,
                level,
                label,
                old.text(),
                old.titleLength(),
                old.alignment(),
                old.fields(),
                old.notes(),
                old.tabs());
    }

    /** {@code paragraph} saying {@code text}; only what differs is typed over. */
    static Paragraph worded(Paragraph paragraph, String text) {
        return worded(paragraph, 0, paragraph.text().text().length(), text);
    }

    /** The same of its characters {@code from} to {@code to}. */
    static Paragraph worded(Paragraph paragraph, int from, int to, String text) {
        String old = paragraph.text().text().substring(from, to);
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        return start == old.length() && old.length() == text.length()
                ? paragraph
                : ParagraphEdit.replace(
                        paragraph,
                        from + start,
                        to - end,
                        text.substring(start, text.length() - end));
    }
}
