package vn.kehoach.pdfa;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The structure of a PDF as a screen reader tells it: one line an element, indented, with the text
 * that belongs to it; "|" where the text goes on in another place.
 */
final class StructureText {
    private record Mark(COSDictionary page, int number) {}

    private final Map<Mark, String> texts = new HashMap<>();
    private final StringBuilder told = new StringBuilder();

    private final StringBuilder words = new StringBuilder();

    private StructureText(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                read(page);
            }
            tell(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
        }
    }

    static String of(byte[] pdf) throws IOException {
        return new StructureText(pdf).told.toString();
    }

    /** The text of all elements, and nothing else. */
    static String words(byte[] pdf) throws IOException {
        return new StructureText(pdf).words.toString();
    }

    private void read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                String text =
                        content.getContents().stream()
                                .filter(TextPosition.class::isInstance)
                                .map(character -> ((TextPosition) character).getUnicode())
                                .collect(Collectors.joining());
                texts.put(new Mark(page.getCOSObject(), content.getMCID()), text);
            }
        }
    }

    private void tell(PDStructureNode node, String indent) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                told.append(indent)
                        .append(element.getStructureType())
                        .append(attributes(element))
                        .append(text(element))
                        .append('\n');
                tell(element, indent + "  ");
            }
        }
    }

    private static String attributes(PDStructureElement element) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        return attributes == null
                ? ""
                : attributes.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(COSName.O))
                        .map(entry -> " " + entry.getKey().getName() + "=" + value(entry))
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String value(Map.Entry<COSName, ?> entry) {
        return switch (entry.getValue()) {
            case COSName name -> name.getName();
            case COSInteger number -> Integer.toString(number.intValue());
            default -> entry.getValue().toString();
        };
    }

    private String text(PDStructureElement element) {
        var parts = new ArrayList<String>();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case Integer number -> parts.add(text(element.getPage(), number));
                case PDMarkedContentReference mark ->
                        parts.add(text(mark.getPage(), mark.getMCID()));
                case PDObjectReference field ->
                        parts.add(
                                ((COSDictionary) field.getReferencedObject().getCOSObject())
                                        .getString(COSName.T, ""));
                default -> {}
            }
        }
        return parts.isEmpty() ? "" : " " + String.join("|", parts).strip();
    }

    private String text(PDPage page, int number) {
        String text = Objects.requireNonNull(texts.get(new Mark(page.getCOSObject(), number)));
        words.append(text);
        return text;
    }
}
