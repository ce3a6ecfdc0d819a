package vn.kehoach.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.paper.PaperInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the file says of itself: document information, the same as XMP, language, and the marks of
 * PDF/A-2a. Times are left out, so that equal papers are equal files.
 */
record Metadata(PaperInfo info) {
    private static final String PRODUCER = "KeHoach";
    private static final String LANGUAGE = "vi-VN";

    /** Sets all of it before the file is opened, but for the colours. */
    void describe(PdfWriter pdf) {
        PdfDictionary about = pdf.getInfo();
        about.put(PdfName.TITLE, text(info.title()));
        about.put(PdfName.AUTHOR, text(info.author()));
        about.put(PdfName.SUBJECT, text(info.subject()));
        about.put(PdfName.PRODUCER, text(PRODUCER));
        pdf.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        pdf.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        pdf.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
    }

    /** Says what black is; the file must be open. */
    void addColours(PdfWriter pdf) throws IOException {
        var profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(SrgbProfile.COMPONENTS));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.INFO, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, pdf.addToBody(profile).getIndirectReference());
        pdf.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    private String xmp() {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>%s</pdf:Producer>
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(
                        escaped(info.title()),
                        escaped(info.author()),
                        escaped(info.subject()),
                        LANGUAGE,
                        PRODUCER);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
