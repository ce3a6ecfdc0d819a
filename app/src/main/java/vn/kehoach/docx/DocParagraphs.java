package vn.kehoach.docx;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.TextLook;
import vn.kehoach.text.LegacyRuns;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads the paragraphs of a .doc in the order of the text. */
final class DocParagraphs {
    private static final char NOTE = '\u0002';
    private static final char PAGE_BREAK = '\f';
    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_ENDS = '\u0015';

    private final HWPFDocument document;
    private final Numbering numbering;
    private final LegacyRuns legacy = new LegacyRuns();

    /** For each open field whether its code is still being read; fields may span paragraphs. */
    private final Deque<Boolean> inCode = new ArrayDeque<>();

    private int calls;

    DocParagraphs(HWPFDocument document) {
        this.document = document;
        this.numbering = DocLists.of(document.getListTables());
    }

    /** Footnotes begin with the mark that calls them; their numbers begin anew. */
    void beginNotes() {
        calls = 0;
    }

    /** What was changed in the paragraphs so far. */
    List<SourceNote> notes() {
        return SourceNote.recoded(legacy.originals());
    }

    SourceParagraph read(Paragraph paragraph) {
        var runs = new RunCollector(facts -> TextLook.UNKNOWN, legacy);
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            if (!run.isMarkedDeleted()) {
                runs.add(characters(run.text()), facts(run));
            }
        }
        int indent = paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent();
        return new SourceParagraph(
                runs.take(),
                style(paragraph),
                label(paragraph),
                alignment(paragraph.getJustification()),
                indent * 25.4 / 1440);
    }

    /** Whether the paragraph ends in a page break. */
    static boolean breaksPage(Paragraph paragraph) {
        return paragraph.text().indexOf(PAGE_BREAK) >= 0;
    }

    private static RunFacts facts(CharacterRun run) {
        return new RunFacts(
                run.isBold(),
                run.isItalic(),
                run.getUnderlineCode() != 0,
                run.isCapitalized(),
                run.isVanished(),
                run.getFontSize(),
                run.getFontName(),
                null,
                null,
                null);
    }

    private String characters(String text) {
        var shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case FIELD_BEGINS -> inCode.push(true);
                case FIELD_RESULT -> {
                    inCode.poll();
                    inCode.push(false);
                }
                case FIELD_ENDS -> inCode.poll();
                case NOTE -> shown.append('[').append(++calls).append(']');
                default -> {
                    if (!inCode.contains(true)) {
                        shown.append(printed(character));
                    }
                }
            }
        }
        return Symbols.printable(shown.toString());
    }

    private static String printed(char character) {
        return switch (character) {
            case '\u000B' -> "\n";
            case '\u001E' -> "-";
            case '\t' -> "\t";
            default -> character < ' ' ? "" : String.valueOf(character);
        };
    }

    private String style(Paragraph paragraph) {
        StyleSheet styles = document.getStyleSheet();
        int index = paragraph.getStyleIndex();
        // Other programs name styles that they do not write.
        StyleDescription style =
                index < styles.numStyles() ? styles.getStyleDescription(index) : null;
        return style == null || style.getName() == null ? "" : WordStyles.reported(style.getName());
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        var facts =
                new ParagraphFacts(
                        null,
                        null,
                        null,
                        null,
                        Integer.toString(paragraph.getIlfo()),
                        paragraph.getIlvl(),
                        null,
                        SpaceFacts.NONE,
                        TabFacts.NONE);
        return numbering.next(facts, "");
    }

    private static String alignment(int justification) {
        return switch (justification) {
            case 1 -> "center";
            case 2 -> "right";
            case 3, 4 -> "both";
            default -> "left";
        };
    }
}
