package vn.kehoach.docx.writing;

import vn.kehoach.paper.Align;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

/**
 * The named styles. All stand on {@link PaperStyle#STANDARD} and say only what they change, so that
 * whoever changes the standard in Word changes them with it.
 */
final class StylesPart {
    private final Xml xml = new Xml().open("w:styles").with("xmlns:w", DocumentPart.WORD);
    private final StyleSheet sheet;

    private StylesPart(StyleSheet sheet) {
        this.sheet = sheet;
    }

    static Part of(StyleSheet sheet) {
        return new StylesPart(sheet).write();
    }

    private Part write() {
        defaults();
        builtInsHidden();
        builtIn("paragraph", "Normal", "Normal");
        builtIn("character", "DefaultParagraphFont", "Default Paragraph Font");
        builtIn("table", "TableNormal", "Normal Table");
        builtIn("numbering", "NoList", "No List");
        int priority = 1;
        for (PaperStyle style : PaperStyle.values()) {
            named(style, priority++);
        }
        notes();
        return Part.word("styles.xml", "styles", xml.close());
    }

    private void defaults() {
        double size = sheet.style(PaperStyle.STANDARD).text().size();
        xml.open("w:docDefaults").open("w:rPrDefault");
        TextProperties.writeAll(xml, TextFormat.regular(size));
        xml.close().open("w:pPrDefault").open("w:pPr");
        ParagraphProperties.writeAll(xml, ParagraphFormat.of(Align.LEFT));
        xml.close().close().close();
    }

    /** Word's own styles stay out of its list, which then shows the clerk the paper's alone. */
    private void builtInsHidden() {
        xml.open("w:latentStyles")
                .with("w:defLockedState", 0)
                .with("w:defUIPriority", 99)
                .with("w:defSemiHidden", 1)
                .with("w:defUnhideWhenUsed", 1)
                .with("w:defQFormat", 0)
                .with("w:count", 376)
                .close();
    }

    private void builtIn(String type, String id, String name) {
        xml.open("w:style").with("w:type", type).with("w:default", 1).with("w:styleId", id);
        xml.value("w:name", name).value("w:uiPriority", 99);
        xml.empty("w:semiHidden").empty("w:unhideWhenUsed");
        xml.close();
    }

    private void named(PaperStyle style, int priority) {
        xml.open("w:style")
                .with("w:type", "paragraph")
                .with("w:customStyle", 1)
                .with("w:styleId", style.id());
        xml.value("w:name", style.label());
        Style definition = sheet.style(style);
        if (style == PaperStyle.STANDARD) {
            listed(priority);
            xml.open("w:pPr");
            ParagraphProperties.writeAll(xml, definition.paragraph());
            xml.close();
            TextProperties.writeAll(xml, definition.text());
        } else {
            Style standard = sheet.style(PaperStyle.STANDARD);
            xml.value("w:basedOn", PaperStyle.STANDARD.id());
            listed(priority);
            xml.open("w:pPr");
            ParagraphProperties.writeDifference(xml, definition.paragraph(), standard.paragraph());
            xml.close();
            TextProperties.writeDifference(xml, definition.text(), standard.text());
        }
        xml.close();
    }

    /** Word's own styles of notes, for those that a clerk adds there. */
    private void notes() {
        xml.open("w:style").with("w:type", "paragraph").with("w:styleId", "FootnoteText");
        xml.value("w:name", "footnote text").value("w:basedOn", PaperStyle.FOOTNOTE.id()).close();
        xml.open("w:style").with("w:type", "character").with("w:styleId", NotesPart.MARK_STYLE);
        xml.value("w:name", "footnote reference");
        xml.open("w:rPr").value("w:vertAlign", "superscript").close().close();
    }

    private void listed(int priority) {
        xml.value("w:uiPriority", priority).empty("w:qFormat");
    }
}
