package vn.kehoach.docx;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Tells a Word file as readable text, so that the difference of two files shows what a person would
 * see: sheets in mm, tables on their grid, each paragraph with its style and what differs from it.
 */
final class DocxText {
    private final Map<String, Element> parts = new LinkedHashMap<>();
    private final StringBuilder told = new StringBuilder();

    private DocxText(byte[] docx) throws IOException, SAXException, ParserConfigurationException {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Document part = builder.parse(new ByteArrayInputStream(zip.readAllBytes()));
                parts.put(entry.getName(), part.getDocumentElement());
            }
        }
    }

    static String of(byte[] docx) throws IOException, SAXException, ParserConfigurationException {
        return new DocxText(docx).tell();
    }

    private String tell() {
        line("parts: " + String.join(" ", parts.keySet()));
        children(part("docProps/core.xml"))
                .forEach(child -> line(child.getTagName() + ": " + child.getTextContent()));
        line("settings: " + properties(part("word/settings.xml")));
        children(part("word/styles.xml")).forEach(this::style);
        line("");
        children(child(part("word/document.xml"), "w:body")).forEach(item -> item("", item));
        return told.toString();
    }

    private void style(Element style) {
        switch (style.getTagName()) {
            case "w:style" ->
                    line(
                            "style %s \"%s\" on %s: %s %s"
                                    .formatted(
                                            style.getAttribute("w:styleId"),
                                            value(style, "w:name"),
                                            value(style, "w:basedOn"),
                                            properties(child(style, "w:pPr")),
                                            properties(child(style, "w:rPr"))));
            case "w:docDefaults" -> line("defaults: " + properties(style));
            default -> line(style.getTagName());
        }
    }

    private void item(String margin, Element item) {
        switch (item.getTagName()) {
            case "w:p" -> paragraph(margin, item);
            case "w:tbl" -> table(margin, item);
            case "w:sectPr" -> section(item);
            default -> line(margin + "? " + item.getTagName());
        }
    }

    private void paragraph(String margin, Element paragraph) {
        Element properties = child(paragraph, "w:pPr");
        line(margin + "[" + properties(properties) + "] " + runs(paragraph));
        children(properties).stream()
                .filter(child -> child.getTagName().equals("w:sectPr"))
                .forEach(this::section);
    }

    private String runs(Element paragraph) {
        return children(paragraph).stream()
                .filter(child -> child.getTagName().equals("w:r"))
                .map(this::run)
                .collect(Collectors.joining());
    }

    private String run(Element run) {
        String text =
                children(run).stream()
                        .map(
                                content ->
                                        switch (content.getTagName()) {
                                            case "w:t" -> content.getTextContent();
                                            case "w:tab" -> "<tab>";
                                            case "w:noBreakHyphen" -> "<no-break hyphen>";
                                            case "w:fldChar" ->
                                                    "<"
                                                            + content.getAttribute("w:fldCharType")
                                                            + ">";
                                            case "w:instrText" -> content.getTextContent();
                                            case "w:rPr" -> "";
                                            default -> "<" + content.getTagName() + "?>";
                                        })
                        .collect(Collectors.joining());
        String format = properties(child(run, "w:rPr"));
        return format.isEmpty() ? text : "{" + format + "|" + text + "}";
    }

    private void table(String margin, Element table) {
        String grid =
                children(child(table, "w:tblGrid")).stream()
                        .map(column -> mm(column.getAttribute("w:w")))
                        .collect(Collectors.joining(" + "));
        line(margin + "table " + grid + " mm " + properties(child(table, "w:tblPr")));
        for (Element row : children(table)) {
            if (row.getTagName().equals("w:tr")) {
                line(margin + "  row " + properties(child(row, "w:trPr")));
                children(row).stream()
                        .filter(cell -> cell.getTagName().equals("w:tc"))
                        .forEach(cell -> cell(margin + "    ", cell));
            }
        }
    }

    private void cell(String margin, Element cell) {
        line(margin + "cell " + properties(child(cell, "w:tcPr")));
        children(cell).stream()
                .filter(content -> !content.getTagName().equals("w:tcPr"))
                .forEach(content -> item(margin + "  ", content));
    }

    private void section(Element section) {
        Element size = child(section, "w:pgSz");
        Element margins = child(section, "w:pgMar");
        line(
                "=== %s: %s x %s mm %s; top %s right %s bottom %s left %s header %s mm; %s"
                        .formatted(
                                value(section, "w:type"),
                                mm(size.getAttribute("w:w")),
                                mm(size.getAttribute("w:h")),
                                size.getAttribute("w:orient"),
                                mm(margins.getAttribute("w:top")),
                                mm(margins.getAttribute("w:right")),
                                mm(margins.getAttribute("w:bottom")),
                                mm(margins.getAttribute("w:left")),
                                mm(margins.getAttribute("w:header")),
                                children(section).stream()
                                        .map(DocxText::property)
                                        .filter(text -> text.matches("(pgNum|titlePg).*"))
                                        .collect(Collectors.joining(" "))));
        for (Element reference : children(section)) {
            if (reference.getTagName().equals("w:headerReference")) {
                header(reference);
            }
        }
        line("");
    }

    private void header(Element reference) {
        String target =
                children(part("word/_rels/document.xml.rels")).stream()
                        .filter(
                                one ->
                                        one.getAttribute("Id")
                                                .equals(reference.getAttribute("r:id")))
                        .map(one -> one.getAttribute("Target"))
                        .findFirst()
                        .orElseThrow();
        line(reference.getAttribute("w:type") + " header:");
        children(part("word/" + target)).forEach(paragraph -> paragraph("  ", paragraph));
    }

    private Element part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** All properties below {@code element}, without those of a section. */
    private static String properties(Element element) {
        return children(element).stream()
                .filter(child -> !child.getTagName().equals("w:sectPr"))
                .map(DocxText::property)
                .collect(Collectors.joining(" "));
    }

    private static String property(Element element) {
        var text = new StringBuilder(element.getTagName().replaceFirst("^w:", ""));
        var inside = new ArrayList<String>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            if (attribute.getNodeName().equals("w:val")) {
                text.append('=').append(attribute.getNodeValue());
            } else {
                inside.add(attribute.getNodeName().substring(2) + "=" + attribute.getNodeValue());
            }
        }
        children(element).forEach(child -> inside.add(property(child)));
        return inside.isEmpty() ? text.toString() : text + "(" + String.join(" ", inside) + ")";
    }

    private static String value(Element parent, String name) {
        return child(parent, name).getAttribute("w:val");
    }

    /** The named child, or an element without anything. */
    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElseGet(() -> parent.getOwnerDocument().createElement(name));
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String mm(String twips) {
        return String.format(Locale.ROOT, "%.1f", Integer.parseInt(twips) * 25.4 / 1440);
    }

    private void line(String text) {
        told.append(text.stripTrailing()).append('\n');
    }
}
