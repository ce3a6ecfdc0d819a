package vn.kehoach.importing.items;

import vn.kehoach.document.EveryParagraph;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RichText;
import vn.kehoach.source.SourceParagraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of a source, which stand apart from its text and are called in it by marks in brackets.
 * A note goes to the paragraph with its mark; one whose mark stands nowhere in running text, or
 * more than once, is left.
 */
public final class CalledNotes {
    private static final Pattern CALL = Pattern.compile("\\[([^\\[\\]]{1,9})]");

    private final Map<String, RichText> notes = new LinkedHashMap<>();

    /** Notes each of which begins with its mark; what begins with none goes on the one before. */
    public CalledNotes(List<SourceParagraph> footnotes) {
        String mark = "";
        for (SourceParagraph footnote : footnotes) {
            RichText text = SourceItems.line(footnote, 0, footnote.text().length());
            Matcher call = CALL.matcher(text.text());
            boolean begins = call.lookingAt();
            if (begins) {
                mark = call.group(1);
                text = text.slice(call.end(), text.text().length()).stripped();
            }
            if (begins || !text.isEmpty()) {
                notes.merge(mark, text, CalledNotes::joined);
            }
        }
    }

    /** {@code text} without marks that could call a note. */
    public static String unmarked(String text) {
        return CALL.matcher(text).replaceAll("").strip();
    }

    private static RichText joined(RichText first, RichText next) {
        return first.isEmpty() ? next : first.append(RichText.plain(" ")).append(next);
    }

    /** {@code document} with the notes where they are called. */
    public OfficialDocument in(OfficialDocument document) {
        if (notes.isEmpty()) {
            return document;
        }
        var counts = new LinkedHashMap<String, Integer>();
        Passages.of(document)
                .forEach(
                        passage ->
                                CALL.matcher(passage.paragraph().text().text())
                                        .results()
                                        .forEach(
                                                call ->
                                                        counts.merge(
                                                                call.group(1), 1, Integer::sum)));
        counts.values().removeIf(count -> count > 1);
        return new EveryParagraph(paragraph -> noted(paragraph, counts)).of(document);
    }

    private Paragraph noted(Paragraph paragraph, Map<String, Integer> once) {
        Paragraph noted = paragraph;
        Matcher call = CALL.matcher(noted.text().text());
        int from = 0;
        while (call.find(from)) {
            RichText note = once.containsKey(call.group(1)) ? notes.remove(call.group(1)) : null;
            if (note == null) {
                from = call.end();
                continue;
            }
            var all = new ArrayList<>(noted.notes());
            all.add(new Footnote(call.start(), call.group(1), note));
            from = call.start();
            noted = ParagraphEdit.replace(noted, call.start(), call.end(), "").withNotes(all);
            call = CALL.matcher(noted.text().text());
        }
        return noted;
    }

    /** The notes that have found no place, each behind its mark; none that says nothing. */
    public List<RichText> left() {
        return notes.entrySet().stream()
                .filter(note -> !note.getValue().isEmpty())
                .map(
                        note ->
                                note.getKey().isEmpty()
                                        ? note.getValue()
                                        : RichText.plain("[" + note.getKey() + "] ")
                                                .append(note.getValue()))
                .toList();
    }
}
