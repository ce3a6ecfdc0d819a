package vn.kehoach.docx;

import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes below the pages or behind the text of a .docx: numbered in the order in which the text
 * calls them, whatever their numbers in the file.
 */
final class Footnotes {
    private final Map<String, XmlNode> known = new HashMap<>();
    private final List<Called> called = new ArrayList<>();
    private int numbered;

    /** A note that the text calls, by the next number or by a mark of its own. */
    private record Called(XmlNode note, String mark, boolean own) {}

    /**
     * Notes of the parts that a file has of them.
     *
     * @param footnotes root of the part of that name; empty if the file has none
     * @param endnotes the same
     */
    Footnotes(XmlNode footnotes, XmlNode endnotes) {
        footnotes.all("footnote").forEach(note -> known.put(key("footnote", note), note));
        endnotes.all("endnote").forEach(note -> known.put(key("endnote", note), note));
    }

    private static String key(String kind, XmlNode node) {
        return kind + " " + node.attribute("id");
    }

    /**
     * The mark, in brackets, of the note that {@code reference} calls; empty where there is none.
     *
     * @param own the mark that the text has for it; empty where Word counts
     */
    String mark(XmlNode reference, String own) {
        XmlNode note = known.get(key(reference.name().replace("Reference", ""), reference));
        if (note == null) {
            return "";
        }
        String mark = own.isBlank() ? Integer.toString(++numbered) : own.strip();
        called.add(new Called(note, mark, !own.isBlank()));
        return "[" + mark + "]";
    }

    /** The notes that the text has called so far, each with its mark before it. */
    List<SourceParagraph> read(ParagraphReader paragraphs) throws XmlStream.TooMuch {
        var read = new ArrayList<SourceParagraph>();
        for (Called one : called) {
            List<SourceParagraph> note = paragraphs.within(one.note());
            SourceParagraph first =
                    one.own() ? without(one.mark(), note.getFirst()) : note.getFirst();
            read.add(marked("[" + one.mark() + "] ", first));
            read.addAll(note.subList(1, note.size()));
        }
        return read;
    }

    /** {@code note} without the mark of its own that it begins with. */
    private static SourceParagraph without(String mark, SourceParagraph note) {
        var runs = new ArrayList<>(note.runs());
        if (!runs.isEmpty() && runs.getFirst().text().startsWith(mark)) {
            SourceRun first = runs.getFirst();
            runs.set(0, first.withText(first.text().substring(mark.length())));
        }
        return new SourceParagraph(
                runs, note.style(), note.label(), note.alignment(), note.indentMm(), note.look());
    }

    static SourceParagraph marked(String mark, SourceParagraph note) {
        var runs = new ArrayList<SourceRun>();
        runs.add(new SourceRun(mark, false, false, false, 0));
        runs.addAll(note.runs());
        return new SourceParagraph(
                runs, "", note.label(), note.alignment(), note.indentMm(), note.look());
    }
}
