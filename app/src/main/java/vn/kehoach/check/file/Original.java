package vn.kehoach.check.file;

import vn.kehoach.document.SourcePlace;
import vn.kehoach.source.Source;

import java.util.List;

/**
 * The file that a document was read from.
 *
 * @param body where it says each block of the document's body
 */
public record Original(Source source, List<SourcePlace> body) {
    public Original {
        body = List.copyOf(body);
    }
}
