package vn.kehoach.document;

import java.util.Comparator;
import java.util.List;

/**
 * One paragraph.
 *
 * @param level depth of its number: 0 none, 1 "I." (also Phần, Chương, Điều), 2 "1.", 3 "a)", 4
 *     "-", 5 "+"; deeper as found
 * @param label the number or dash as printed, with its punctuation ("I.", "1.", "a)", "(1)", "-",
 *     "Điều 2."), also where it is wrong; empty for none. It is not part of {@code text}
 * @param titleLength number of leading characters of {@code text} that are a run-in title (0 for
 *     other roles)
 * @param fields the task facts this paragraph states
 * @param notes what it calls at the page's foot, in the order of their marks
 * @param tabs where the tabs in {@code text} lead; behind the last of them, as in a paragraph
 *     without any, every 12.7 mm
 */
public record Paragraph(
        Role role,
        int level,
        String label,
        RichText text,
        int titleLength,
        Alignment alignment,
        List<FieldSpan> fields,
        List<Footnote> notes,
        List<TabStop> tabs)
        implements Block {
    public Paragraph {
        fields = List.copyOf(fields);
        notes = notes.stream().sorted(Comparator.comparingInt(Footnote::at)).toList();
        tabs = List.copyOf(tabs);
    }

    /** A paragraph without tab stops of its own. */
    public Paragraph(
            Role role,
            int level,
            String label,
            RichText text,
            int titleLength,
            Alignment alignment,
            List<FieldSpan> fields,
            List<Footnote> notes) {
        this(role, level, label, text, titleLength, alignment, fields, notes, List.of());
    }

    /** A paragraph with neither title, task facts nor notes, aligned as its role asks. */
    public static Paragraph of(Role role, int level, String label, RichText text) {
        return new Paragraph(role, level, label, text, 0, Alignment.STANDARD, List.of(), List.of());
    }

    /** Running text. */
    public static Paragraph text(String text) {
        return of(Role.TEXT, 0, "", RichText.plain(text));
    }

    /**
     * The title this paragraph gives its section: all of a heading, the lead of a run-in, nothing
     * of other text.
     */
    public String title() {
        return switch (role) {
            case HEADING, LEAD_IN -> text.text();
            case RUN_IN -> text.text().substring(0, titleLength);
            default -> "";
        };
    }

    public Paragraph withFields(List<FieldSpan> newFields) {
        return new Paragraph(
                role, level, label, text, titleLength, alignment, newFields, notes, tabs);
    }

    /** The same words as another kind of paragraph. */
    public Paragraph as(Role newRole, int newLevel, String newLabel) {
        return new Paragraph(
                newRole,
                newLevel,
                newLabel,
                text,
                newRole == Role.RUN_IN ? titleLength : 0,
                alignment,
                fields,
                notes,
                tabs);
    }

    public Paragraph withLabel(String newLabel) {
        return new Paragraph(
                role, level, newLabel, text, titleLength, alignment, fields, notes, tabs);
    }

    public Paragraph withNotes(List<Footnote> newNotes) {
        return new Paragraph(
                role, level, label, text, titleLength, alignment, fields, newNotes, tabs);
    }

    /** With the first {@code length} characters as its run-in title. */
    public Paragraph withTitleLength(int length) {
        return new Paragraph(role, level, label, text, length, alignment, fields, notes, tabs);
    }

    public Paragraph withText(RichText newText) {
        return new Paragraph(
                role, level, label, newText, titleLength, alignment, fields, notes, tabs);
    }

    public Paragraph withTabs(List<TabStop> stops) {
        return new Paragraph(
                role, level, label, text, titleLength, alignment, fields, notes, stops);
    }
}
