package vn.kehoach.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects paragraphs and tables in the order of a page. */
final class PageText {
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "head",
                    "title",
                    "template",
                    "del",
                    "s",
                    "strike",
                    "noscript");

    /** Deeper pages are made to break programs; below, only the words are taken. */
    private static final int DEEPEST = 300;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final ParagraphText open;
    private int depth;

    PageText() {
        open = new ParagraphText();
    }

    List<SourceBlock> blocks() {
        finish();
        return List.copyOf(blocks);
    }

    /** What was changed. */
    List<SourceNote> notes() {
        return open.notes();
    }

    void read(Element container) {
        children(container, Format.PLAIN);
    }

    private void children(Element container, Format format) {
        for (Node node : container.childNodes()) {
            if (node instanceof TextNode text) {
                open.add(text.getWholeText(), format);
            } else if (node instanceof Element element && !isHidden(element)) {
                read(element, format);
            }
        }
    }

    private void read(Element element, Format around) {
        Format format = around.inside(element);
        if (depth >= DEEPEST) {
            open.add(element.text(), format);
            return;
        }
        depth++;
        switch (element.normalName()) {
            case "br" -> lineOrPage(element, format);
            case "table" -> table(element, format);
            case "li" -> item(element, format);
            default -> inner(element, format);
        }
        depth--;
    }

    private void inner(Element element, Format format) {
        Css css = Css.of(element);
        int tabs = TabStops.count(css.get("mso-tab-count"));
        if (css.get("mso-list").equals("ignore")) {
            open.label(element.text());
        } else if (tabs > 0) {
            open.tabs(tabs, format);
        } else if (element.isBlock()) {
            finish();
            open.begin(element);
            children(element, format);
            finish();
        } else {
            children(element, format);
        }
    }

    private void lineOrPage(Element element, Format format) {
        if (Css.of(element).get("page-break-before").equals("always")) {
            finish();
            blocks.add(new SourceBreak());
        } else {
            open.line(format);
        }
    }

    private void item(Element element, Format format) {
        finish();
        open.begin(element);
        open.label(ListLabel.of(element));
        children(element, format);
        finish();
    }

    /** A table that holds other tables only places them on the page. */
    private void table(Element table, Format format) {
        finish();
        if (table.selectFirst("table table") != null && table.select("table").size() > 1) {
            children(table, format);
            finish();
            return;
        }
        var reader = new HtmlTable(table, format);
        blocks.add(reader.table());
        reader.notes().forEach(open::note);
    }

    private void finish() {
        open.finish().ifPresent(blocks::add);
    }

    /** The paragraphs inside a cell. */
    static List<SourceParagraph> ofCell(Element cell, Format format, List<SourceNote> notes) {
        var text = new PageText();
        text.open.begin(cell);
        text.children(cell, format);
        List<SourceParagraph> paragraphs =
                text.blocks().stream()
                        .filter(SourceParagraph.class::isInstance)
                        .map(SourceParagraph.class::cast)
                        .filter(paragraph -> !paragraph.runs().isEmpty())
                        .toList();
        notes.addAll(text.notes());
        return paragraphs;
    }

    private static boolean isHidden(Element element) {
        Css css = Css.of(element);
        return UNSEEN.contains(element.normalName().toLowerCase(Locale.ROOT))
                || css.get("display").equals("none")
                || css.get("mso-hide").equals("all")
                || css.get("text-decoration").contains("line-through");
    }
}
