package vn.kehoach.docx;

import vn.kehoach.source.SectionLook;
import vn.kehoach.source.SectionLook.Margins;
import vn.kehoach.source.SectionLook.PageNumber;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** Reads the page set-up of sections, each of which keeps the headers of the one before. */
final class SectionReader {
    private static final int DEFAULT_WIDTH = 12240;
    private static final int DEFAULT_HEIGHT = 15840;

    private final WordPackage word;
    private final PageNumberReader numbers;

    /** Relations of headers and footers by kind and type: "headerReference first". */
    private final Map<String, String> references = new HashMap<>();

    private final Map<String, Optional<PageNumber>> known = new HashMap<>();
    private final RunningText running = new RunningText();
    private final Map<String, XmlNode> parts = new HashMap<>();

    SectionReader(WordPackage word, WordStyles styles) {
        this.word = word;
        this.numbers = new PageNumberReader(styles);
    }

    /** The look of a section of which {@code w:sectPr} says this. */
    SectionLook read(XmlNode properties) throws IOException {
        for (XmlNode reference : properties.children()) {
            if (reference.name().endsWith("erReference")) {
                references.put(
                        reference.name() + " " + reference.attribute("type"),
                        reference.attribute("id"));
                running.look(
                        part(reference.attribute("id")), reference.name().startsWith("header"));
            }
        }
        XmlNode size = properties.child("pgSz");
        XmlNode margins = properties.child("pgMar");
        Optional<PageNumber> later = number("default");
        boolean ownFirst = RunFacts.on(properties.toggle("titlePg"));
        return new SectionLook(
                true,
                mm(size, "w", DEFAULT_WIDTH),
                mm(size, "h", DEFAULT_HEIGHT),
                new Margins(
                        Math.abs(mm(margins, "top", 0)),
                        Math.abs(mm(margins, "bottom", 0)),
                        mm(margins, "left", 0) + mm(margins, "gutter", 0),
                        mm(margins, "right", 0)),
                ownFirst ? number("first") : later,
                later);
    }

    private Optional<PageNumber> number(String type) throws IOException {
        for (boolean top : new boolean[] {true, false}) {
            String kind = top ? "headerReference" : "footerReference";
            Optional<PageNumber> number = of(references.getOrDefault(kind + " " + type, ""), top);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private Optional<PageNumber> of(String relation, boolean top) throws IOException {
        Optional<PageNumber> read = known.get(relation);
        if (read == null) {
            read = relation.isEmpty() ? Optional.empty() : numbers.in(part(relation), top);
            known.put(relation, read);
        }
        return read;
    }

    /** What the headers and footers of the sections read so far say. */
    RunningText running() {
        return running;
    }

    /** A broken header makes no text unreadable. */
    private XmlNode part(String relation) throws IOException {
        XmlNode known = parts.get(relation);
        if (known == null) {
            known = read(relation);
            parts.put(relation, known);
        }
        return known;
    }

    private XmlNode read(String relation) throws IOException {
        try {
            return word.partOf(relation);
        } catch (XMLStreamException | XmlStream.TooMuch broken) {
            return new XmlNode(XmlNode.FOREIGN, List.of());
        }
    }

    private static double mm(XmlNode node, String attribute, int otherwise) {
        return node.number(attribute, otherwise) * 25.4 / 1440;
    }
}
