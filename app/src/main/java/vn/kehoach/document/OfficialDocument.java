package vn.kehoach.document;

import java.util.List;

/**
 * An official document (văn bản) in the order of its paper.
 *
 * @param addressees Kính gửi; empty when the paper has none
 * @param body preamble and body
 * @param orientation of the main text
 * @param recovered for a document read from a file, how each field was recovered; empty for one
 *     written here
 */
public record OfficialDocument(
        Header header,
        List<Addressee> addressees,
        List<Block> body,
        Orientation orientation,
        Closing closing,
        List<Appendix> appendices,
        List<Recovery> recovered) {
    public OfficialDocument {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
        recovered = List.copyOf(recovered);
    }

    public OfficialDocument withHeader(Header newHeader) {
        return new OfficialDocument(
                newHeader, addressees, body, orientation, closing, appendices, recovered);
    }

    public OfficialDocument withAddressees(List<Addressee> lines) {
        return new OfficialDocument(
                header, lines, body, orientation, closing, appendices, recovered);
    }

    public OfficialDocument withBody(List<Block> blocks) {
        return new OfficialDocument(
                header, addressees, blocks, orientation, closing, appendices, recovered);
    }

    public OfficialDocument withClosing(Closing newClosing) {
        return new OfficialDocument(
                header, addressees, body, orientation, newClosing, appendices, recovered);
    }

    public OfficialDocument withAppendices(List<Appendix> newAppendices) {
        return new OfficialDocument(
                header, addressees, body, orientation, closing, newAppendices, recovered);
    }

    public OfficialDocument withOrientation(Orientation turned) {
        return new OfficialDocument(
                header, addressees, body, turned, closing, appendices, recovered);
    }

    public OfficialDocument withRecovered(List<Recovery> known) {
        return new OfficialDocument(
                header, addressees, body, orientation, closing, appendices, known);
    }
}
