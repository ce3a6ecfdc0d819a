package vn.kehoach.docx;

import vn.kehoach.source.ParagraphLook;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.text.LegacyRuns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads paragraphs in the order of the text. Tracked changes count as accepted: what was inserted
 * stands, what was deleted does not, and a paragraph whose end was deleted goes on in the next.
 */
final class ParagraphReader {
    /** More than any document has: a file with more is made to fill the memory. */
    private static final int MOST_PARAGRAPHS = 200_000;

    private final WordStyles styles;
    private final Numbering numbering;
    private final Footnotes footnotes;
    private final Map<ParagraphLook, ParagraphLook> looks = new HashMap<>();
    private final LegacyRuns legacy = new LegacyRuns();
    private List<SourceRun> carried = List.of();
    private int count;

    ParagraphReader(WordStyles styles, Numbering numbering, Footnotes footnotes) {
        this.styles = styles;
        this.numbering = numbering;
        this.footnotes = footnotes;
    }

    /** What was changed in the paragraphs so far. */
    List<SourceNote> notes() {
        return SourceNote.recoded(legacy.originals());
    }

    /**
     * The paragraph, parted at page breaks, and after it the text of its text boxes.
     *
     * @throws XmlStream.TooMuch if the file has more paragraphs than any document
     */
    List<SourceBlock> read(XmlNode paragraph) throws XmlStream.TooMuch {
        return read(paragraph, false);
    }

    private List<SourceBlock> read(XmlNode paragraph, boolean inCell) throws XmlStream.TooMuch {
        if (++count > MOST_PARAGRAPHS) {
            throw new XmlStream.TooMuch();
        }
        XmlNode properties = paragraph.child("pPr");
        String id = properties.child("pStyle").value();
        WordStyles.Resolved style = styles.paragraph(id);
        ParagraphFacts direct = ParagraphFacts.of(properties);
        ParagraphFacts facts = direct.over(style.paragraph());
        ParagraphFacts indented =
                numbering
                        .level(facts, id)
                        .map(level -> direct.over(level.paragraph()).over(style.paragraph()))
                        .orElse(facts);
        RunReader runs = runs(paragraph, style);
        List<List<SourceRun>> parts =
                inCell ? runs.take() : LastTab.dotted(runs.take(), facts.tabs().set());
        String alignment = Objects.requireNonNullElse(facts.alignment(), "");
        ParagraphLook look = look(alignment, indented, facts, runs);
        if (style.ours()) {
            parts = parts.stream().map(part -> beyond(style.run(), part)).toList();
            alignment = alignment.equals(style.paragraph().alignment()) ? "" : alignment;
        }
        boolean goesOn = properties.child("rPr").has("del");
        parts = carry(parts, goesOn);
        var blocks = new ArrayList<SourceBlock>();
        if (RunFacts.on(facts.pageBreakBefore())) {
            blocks.add(new SourceBreak());
        }
        blocks.addAll(
                parted(
                        parts,
                        new SourceParagraph(
                                List.of(),
                                id.isEmpty() ? "" : style.name(),
                                goesOn ? "" : numbering.next(facts, id),
                                alignment,
                                indented.indentMm(),
                                look)));
        for (XmlNode box : runs.textBoxes()) {
            blocks.addAll(within(box));
        }
        return blocks;
    }

    /** The runs of {@code paragraph} behind those that the one before carried over. */
    private RunReader runs(XmlNode paragraph, WordStyles.Resolved style) {
        var runs = new RunReader(styles, style.run(), footnotes, legacy);
        runs.begin(carried);
        runs.read(paragraph);
        return runs;
    }

    /** The parts that stay; of a paragraph that goes on, the last is carried to the next. */
    private List<List<SourceRun>> carry(List<List<SourceRun>> parts, boolean goesOn) {
        carried = goesOn ? parts.getLast() : List.of();
        return goesOn ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** One value for all paragraphs of a look, since a file has many of few. */
    private ParagraphLook look(
            String alignment, ParagraphFacts indented, ParagraphFacts facts, RunReader runs) {
        var look =
                new ParagraphLook(
                        true,
                        alignment.isEmpty() ? "left" : alignment,
                        indented.leftMm(),
                        indented.rightMm(),
                        indented.firstMm(),
                        facts.space().space(),
                        facts.space().height(),
                        RunFacts.on(facts.space().ruled()),
                        runs.drawn(),
                        runs.page(),
                        facts.tabs().set());
        return looks.computeIfAbsent(look, same -> same);
    }

    /** The runs with only the emphasis that {@code style} does not have already. */
    private static List<SourceRun> beyond(RunFacts style, List<SourceRun> runs) {
        return runs.stream()
                .map(
                        run ->
                                new SourceRun(
                                        run.text(),
                                        run.bold() && !RunFacts.on(style.bold()),
                                        run.italic() && !RunFacts.on(style.italic()),
                                        run.underline() && !RunFacts.on(style.underline()),
                                        run.sizePt(),
                                        run.look()))
                .toList();
    }

    /** The paragraph's parts with page breaks between them; the first with text is numbered. */
    private static List<SourceBlock> parted(
            List<List<SourceRun>> parts, SourceParagraph paragraph) {
        var blocks = new ArrayList<SourceBlock>();
        String label = paragraph.label();
        for (int at = 0; at < parts.size(); at++) {
            if (at > 0) {
                blocks.add(new SourceBreak());
            }
            if (parts.size() == 1 || !parts.get(at).isEmpty()) {
                blocks.add(
                        new SourceParagraph(
                                parts.get(at),
                                paragraph.style(),
                                label,
                                paragraph.alignment(),
                                paragraph.indentMm(),
                                paragraph.look()));
                label = "";
            }
        }
        return blocks;
    }

    /** All paragraphs inside a cell or text box, those of tables in it too; at least one. */
    List<SourceParagraph> within(XmlNode container) throws XmlStream.TooMuch {
        var paragraphs = new ArrayList<SourceParagraph>();
        for (XmlNode paragraph : container.below("p")) {
            for (SourceBlock block : read(paragraph, true)) {
                if (block instanceof SourceParagraph one) {
                    paragraphs.add(one);
                }
            }
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(new SourceParagraph(List.of(), "", "", "", 0));
        }
        return paragraphs;
    }
}
