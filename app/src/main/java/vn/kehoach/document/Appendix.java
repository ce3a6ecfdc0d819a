package vn.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * An appendix, or a blank form (biểu, mẫu) with its own head and signature.
 *
 * @param label as printed: "Phụ lục I", "Biểu 01"; may be empty
 * @param reference "(Kèm theo Kế hoạch số …)"; empty when not printed
 * @param header its own header; empty for most
 * @param closing its own recipients and signatures
 */
public record Appendix(
        Kind kind,
        String label,
        RichText title,
        RichText reference,
        Orientation orientation,
        Optional<Header> header,
        List<Block> body,
        Closing closing) {
    /** Whether it counts as phụ lục or as a blank form. */
    public enum Kind {
        APPENDIX,
        FORM
    }

    public Appendix {
        body = List.copyOf(body);
    }

    public Appendix withBody(List<Block> blocks) {
        return new Appendix(kind, label, title, reference, orientation, header, blocks, closing);
    }

    public Appendix withLabel(String printed) {
        return new Appendix(kind, printed, title, reference, orientation, header, body, closing);
    }

    public Appendix withTitle(RichText text) {
        return new Appendix(kind, label, text, reference, orientation, header, body, closing);
    }

    public Appendix withReference(RichText text) {
        return new Appendix(kind, label, title, text, orientation, header, body, closing);
    }

    public Appendix withOrientation(Orientation turned) {
        return new Appendix(kind, label, title, reference, turned, header, body, closing);
    }
}
