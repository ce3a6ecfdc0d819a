package vn.kehoach.docx;

import vn.kehoach.paper.PaperStyle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** Goes through a text and sees on what the paragraphs of each style agree. */
final class ShownLook {
    private static final Set<String> RUNS_WITHIN =
            Set.of("ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent");

    private final LookStyles styles;
    private final Map<PaperStyle, WordProperties> said;
    private final Map<PaperStyle, WordProperties> agreed = new EnumMap<>(PaperStyle.class);
    private final List<WordProperties> sections = new ArrayList<>();
    private final Set<String> elements = new HashSet<>();

    ShownLook(LookStyles styles) {
        this.styles = styles;
        this.said = styles.said();
    }

    WordLook read(XmlStream text) throws XMLStreamException, XmlStream.TooMuch {
        for (String name = text.next(); !name.isEmpty(); name = text.next()) {
            switch (name) {
                case "document", "body", "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
                        elements.add(name);
                case "sectPr" -> sections.add(PropertyList.of(text.tree()));
                default -> see(text.tree());
            }
        }
        var looks = new EnumMap<PaperStyle, StyleLook>(PaperStyle.class);
        said.forEach(
                (style, own) ->
                        looks.put(
                                style,
                                new StyleLook(own, agreed.getOrDefault(style, own).over(own))));
        return new WordLook(sections, looks, elements);
    }

    private void see(XmlNode node) {
        elements.add(node.name());
        if (node.is("p")) {
            paragraph(node);
        }
        node.children().forEach(this::see);
    }

    private void paragraph(XmlNode paragraph) {
        XmlNode properties = paragraph.child("pPr");
        properties.find("sectPr").ifPresent(end -> sections.add(PropertyList.of(end)));
        PaperStyle style = styles.paper(properties.child("pStyle").value());
        if (style != null) {
            var own = said.getOrDefault(style, WordProperties.NONE);
            runs(paragraph, style, PropertyList.of(properties).over(own));
        }
    }

    private void runs(XmlNode container, PaperStyle style, WordProperties paragraph) {
        for (XmlNode node : container.children()) {
            if (node.is("r") && node.all("t").stream().anyMatch(text -> !text.text().isBlank())) {
                XmlNode properties = node.child("rPr");
                WordProperties shown =
                        PropertyList.of(properties)
                                .over(styles.character(properties.child("rStyle").value()))
                                .over(paragraph);
                agreed.merge(style, shown, WordProperties::common);
            } else if (RUNS_WITHIN.contains(node.name())) {
                runs(node, style, paragraph);
            }
        }
    }
}
