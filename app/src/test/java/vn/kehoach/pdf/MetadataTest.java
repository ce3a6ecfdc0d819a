package vn.kehoach.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class MetadataTest {
    @Test
    void theXmpSaysTheSameAsTheDocumentInformation()
            throws IOException, ParserConfigurationException, SAXException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(SamplePages.FONTS).write(SamplePages.plan(), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray());
                var xmp = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
            Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xmp);
            assertEquals(
                    List.of(
                            pdf.getDocumentInformation().getTitle(),
                            pdf.getDocumentInformation().getAuthor(),
                            pdf.getDocumentInformation().getSubject(),
                            pdf.getDocumentInformation().getProducer(),
                            pdf.getDocumentCatalog().getLanguage(),
                            "2",
                            "A"),
                    Stream.of(
                                    "dc:title",
                                    "dc:creator",
                                    "dc:description",
                                    "pdf:Producer",
                                    "dc:language",
                                    "pdfaid:part",
                                    "pdfaid:conformance")
                            .map(name -> xml.getElementsByTagName(name).item(0).getTextContent())
                            .toList());
        }
    }

    @Test
    void theColourProfileIsThatOfSrgb() {
        var colours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        for (float[] colour :
                new float[][] {{0, 0, 0}, {1, 1, 1}, {0.5f, 0.5f, 0.5f}, {0.8f, 0.3f, 0.1f}}) {
            assertArrayEquals(colour, colours.toRGB(colour), 0.03f);
        }
    }
}
