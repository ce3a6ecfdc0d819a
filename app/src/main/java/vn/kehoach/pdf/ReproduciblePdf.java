package vn.kehoach.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * OpenPDF's writer without what it takes from the clock, from chance and from the machine.
 *
 * <p>One thing is left: its table of objects is written with the digits of the default locale,
 * which must be Latin ones, as Vietnam's are.
 */
final class ReproduciblePdf extends PdfWriter {
    static {
        // OpenPDF's only switch to keep its hands off zlib; see Deflate.
        Document.compress = false;
    }

    private final MessageDigest written;
    private int pages;

    private ReproduciblePdf(PdfDocument document, OutputStream out, MessageDigest written) {
        super(document, new DigestOutputStream(out, written));
        this.written = written;
    }

    /** A writer of {@code document} to {@code out}, ready to be described and opened. */
    static ReproduciblePdf of(Document document, OutputStream out) {
        var inner = new PdfDocument();
        document.addDocListener(inner);
        var pdf = new ReproduciblePdf(inner, out, sha256());
        inner.addWriter(pdf);
        pdf.setPdfVersion(VERSION_1_7);
        pdf.setTabs(PdfName.S);
        pdf.getInfo().remove(PdfName.CREATIONDATE);
        return pdf;
    }

    /** Thirty-two bytes that stand for all that has been written so far. */
    byte[] fingerprint() {
        try {
            return ((MessageDigest) written.clone()).digest();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Streams of pages and fonts are compressed on their way. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(object instanceof PdfStream stream ? compressed(stream) : object);
    }

    /** Pages get their numbers in the tree of structure parents, from 0 on. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(pages++));
        }
        return super.addToBody(object, reference);
    }

    private static PdfStream compressed(PdfStream stream) throws IOException {
        var content = new ByteArrayOutputStream();
        stream.writeContent(content);
        byte[] compressed = Deflate.zlib(content.toByteArray());
        var result = new PdfStream(compressed);
        result.putAll(stream);
        result.put(PdfName.FILTER, PdfName.FLATEDECODE);
        result.put(PdfName.LENGTH, new PdfNumber(compressed.length));
        return result;
    }

    /**
     * After the last object, the document information, the file's identifier is set from what was
     * written: OpenPDF looks for it there, and would else take a random one.
     */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream)
            throws IOException {
        PdfIndirectObject added = super.addToBody(object, inObjectStream);
        if (object.equals(getInfo())) {
            byte[] id = fingerprint();
            getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        }
        return added;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
