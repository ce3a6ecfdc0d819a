package vn.kehoach.docx;

import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What headers and footers say beside the number of the page. A header that prints quốc hiệu is the
 * head of the paper; everything else is told, not read into the text.
 */
final class RunningText {
    private static final Pattern NATION =
            Pattern.compile("(?iu).*chủ\\s+nghĩa\\s+việt\\s+nam.*", Pattern.DOTALL);

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?iu)(?:trang|[\\d\\s/.–—-])*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final Set<String> told = new LinkedHashSet<>();
    private final Set<XmlNode> read = new HashSet<>();
    private final List<XmlNode> heads = new ArrayList<>();

    /** Looks at a header or footer. */
    void look(XmlNode part, boolean top) {
        if (!read.add(part)) {
            return;
        }
        var words = new StringBuilder();
        for (XmlNode paragraph : part.below("p")) {
            var line = new StringBuilder();
            paragraph.below("t").forEach(text -> line.append(text.text()));
            if (!PAGE_NUMBER.matcher(line).matches()) {
                words.append(line).append(' ');
            }
        }
        String text = words.toString().strip();
        if (top && NATION.matcher(text).matches()) {
            heads.add(part);
        } else if (WORD.matcher(text.replaceAll("(?iu)\\btrang\\b", "")).find()) {
            told.add(text);
        }
    }

    /** The paragraphs of the paper's head, where it stands in a header. */
    List<SourceParagraph> head(ParagraphReader paragraphs) throws XmlStream.TooMuch {
        return heads.isEmpty() ? List.of() : paragraphs.within(heads.getFirst());
    }

    List<SourceNote> notes() {
        return told.stream()
                .map(text -> new SourceNote(SourceNote.Kind.RUNNING_LINE, text))
                .toList();
    }
}
