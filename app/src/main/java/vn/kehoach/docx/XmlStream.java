package vn.kehoach.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Word part piece by piece: block after block becomes a tree, so that a long document never
 * stands in memory whole. Neither document types nor entities are followed.
 */
final class XmlStream implements AutoCloseable {
    private static final Set<String> WORD =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Characters stand in these: a run's text and what a field does. */
    private static final Set<String> SAID = Set.of("t", "instrText");

    /** A table of some thousand rows; more is no document but an attack on the memory. */
    private static final int MOST_NODES = 400_000;

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int DEEPEST = 150;

    private final XMLStreamReader reader;

    XmlStream(InputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The JDK counts every "&amp;" as an entity; without a document type there are no others.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", "1000");
        reader = factory.createXMLStreamReader(XmlCharacters.of(in));
    }

    /**
     * Goes to the next element that begins.
     *
     * @return its name, empty at the part's end
     */
    String next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return name();
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("a Word part has no document type");
                default -> {}
            }
        }
        return "";
    }

    /**
     * The element that {@link #next} has just entered, whole.
     *
     * @throws TooMuch if it is larger or deeper than any real document
     */
    XmlNode tree() throws XMLStreamException, TooMuch {
        XmlNode root = node();
        Deque<XmlNode> open = new ArrayDeque<>();
        open.push(root);
        int nodes = 1;
        int characters = 0;
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = node();
                    if (!node.is("mc:Fallback")) {
                        open.element().add(node);
                    }
                    open.push(node);
                    nodes++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (SAID.contains(open.element().name())) {
                        open.element().append(reader.getText());
                        characters += reader.getTextLength();
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("a Word part has no entities");
                default -> {}
            }
            if (nodes > MOST_NODES || characters > MOST_CHARACTERS || open.size() > DEEPEST) {
                throw new TooMuch();
            }
        }
        return root;
    }

    private XmlNode node() {
        List<String> attributes = new ArrayList<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String name = reader.getAttributeLocalName(at);
            if (!name.startsWith("rsid")) {
                attributes.add(name);
                attributes.add(reader.getAttributeValue(at));
            }
        }
        return new XmlNode(name(), attributes);
    }

    private String name() {
        String namespace = reader.getNamespaceURI();
        String local = reader.getLocalName();
        if (namespace == null || !WORD.contains(namespace)) {
            return COMPATIBILITY.equals(namespace) ? "mc:" + local : XmlNode.FOREIGN;
        }
        return local;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    /** A part holds more than any real document. */
    static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1;
    }
}
