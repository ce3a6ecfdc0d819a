package vn.kehoach.docx;

import vn.kehoach.source.ParagraphLook.PageStart;
import vn.kehoach.source.SourceRun;
import vn.kehoach.text.LegacyRuns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the runs of one paragraph, whatever they are wrapped in. */
final class RunReader {
    private final WordStyles styles;
    private final RunFacts paragraph;
    private final Footnotes footnotes;
    private final RunCollector runs;
    private final List<List<SourceRun>> finished = new ArrayList<>();
    private final List<XmlNode> textBoxes = new ArrayList<>();
    private PageStart page = PageStart.NONE;
    private int drawn;

    /**
     * @param paragraph what the paragraph's style says of characters
     * @param legacy what decodes runs of the file in old fonts
     */
    RunReader(WordStyles styles, RunFacts paragraph, Footnotes footnotes, LegacyRuns legacy) {
        this.styles = styles;
        this.footnotes = footnotes;
        this.paragraph = paragraph;
        this.runs = new RunCollector(styles::look, legacy);
    }

    /** Runs that stand before the first one. */
    void begin(List<SourceRun> before) {
        runs.addAll(before);
    }

    /** Reads what stands in {@code container}: a paragraph, a link, an insertion. */
    void read(XmlNode container) {
        for (XmlNode node : container.children()) {
            switch (node.name()) {
                case "r" -> run(node);
                case "ins",
                        "moveTo",
                        "hyperlink",
                        "smartTag",
                        "customXml",
                        "sdt",
                        "sdtContent",
                        "fldSimple",
                        "dir",
                        "bdo",
                        "mc:AlternateContent",
                        "mc:Choice" ->
                        read(node);
                case "m:oMath", "m:oMathPara" ->
                        node.below("m:t").forEach(text -> runs.add(text.text(), paragraph));
                default -> {}
            }
        }
    }

    private void run(XmlNode run) {
        XmlNode properties = run.child("rPr");
        RunFacts facts =
                RunFacts.of(properties)
                        .over(styles.character(properties.child("rStyle").value()))
                        .over(paragraph);
        content(run, facts);
    }

    private void content(XmlNode container, RunFacts facts) {
        for (XmlNode node : container.children()) {
            switch (node.name()) {
                case "t" -> runs.add(Symbols.printable(node.text()), facts);
                case "tab", "ptab" -> runs.add("\t", facts);
                case "br" -> lineOrPage(node, facts);
                case "cr" -> runs.add("\n", facts);
                case "softHyphen" -> runs.add("\u00AD", facts);
                // That it keeps a line together is for the paper to say, not for the text.
                case "noBreakHyphen" -> runs.add("-", facts);
                case "footnoteReference", "endnoteReference" -> {
                    String own =
                            XmlNode.isOn(node.attribute("customMarkFollows")) ? own(container) : "";
                    runs.add(footnotes.mark(node, own), facts);
                    if (!own.isEmpty()) {
                        return;
                    }
                }
                case "sym" -> symbol(node, facts);
                case "mc:AlternateContent", "mc:Choice" -> content(node, facts);
                case "lastRenderedPageBreak" -> pageBegins();
                case "drawing", "pict", "object" -> {
                    textBoxes.addAll(node.below("txbxContent"));
                    drawn += DrawnLines.in(node);
                }
                default -> {}
            }
        }
    }

    /** The mark that stands behind a reference in its run. */
    private static String own(XmlNode run) {
        return run.all("t").stream().map(XmlNode::text).collect(Collectors.joining());
    }

    private void lineOrPage(XmlNode lineBreak, RunFacts facts) {
        if (lineBreak.attribute("type").equals("page")) {
            finished.add(runs.take());
        } else {
            runs.add("\n", facts);
        }
    }

    private void symbol(XmlNode symbol, RunFacts facts) {
        String code = symbol.attribute("char");
        if (code.matches("[0-9A-Fa-f]{4}")) {
            char character = (char) (Integer.parseInt(code, 16) | 0xF000);
            runs.add(Symbols.printable(String.valueOf(character)), facts);
        }
    }

    /** The runs before, between and after the page breaks; at least one list. */
    List<List<SourceRun>> take() {
        finished.add(runs.take());
        return List.copyOf(finished);
    }

    private void pageBegins() {
        boolean first = runs.isEmpty() && finished.isEmpty();
        page = first ? PageStart.BEFORE : PageStart.INSIDE;
    }

    /** Where a page began when the file was last shown. */
    PageStart page() {
        return page;
    }

    /** Number of lines drawn. */
    int drawn() {
        return drawn;
    }

    List<XmlNode> textBoxes() {
        return textBoxes;
    }
}
