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
    private final List<XmlNode> called = new ArrayList<>();

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

    /** The mark of the note that {@code reference} calls; empty where there is none. */
    String mark(XmlNode reference) {
        XmlNode note = known.get(key(reference.name().replace("Reference", ""), reference));
        if (note == null) {
            return "";
        }
        called.add(note);
        return "[" + called.size() + "]";
    }

    /** The notes that the text has called so far, each with its mark before it. */
    List<SourceParagraph> read(ParagraphReader paragraphs) throws XmlStream.TooMuch {
        var read = new ArrayList<SourceParagraph>();
        for (int i = 0; i < called.size(); i++) {
            List<SourceParagraph> note = paragraphs.within(called.get(i));
            read.add(marked("[" + (i + 1) + "] ", note.getFirst()));
            read.addAll(note.subList(1, note.size()));
        }
        return read;
    }

    static SourceParagraph marked(String mark, SourceParagraph note) {
        var runs = new ArrayList<SourceRun>();
        runs.add(new SourceRun(mark, false, false, false, 0));
        runs.addAll(note.runs());
        return new SourceParagraph(
                runs, "", note.label(), note.alignment(), note.indentMm(), note.look());
    }
}
