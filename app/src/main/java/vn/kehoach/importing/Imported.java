package vn.kehoach.importing;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.doubt.Doubt;

import java.util.List;

/**
 * What was understood of a source.
 *
 * @param doubts the spots a clerk should look at, in the order of the paper
 * @param body where the source says each block of the body; empty when nothing was understood
 */
public record Imported(OfficialDocument document, List<Doubt> doubts, List<SourcePlace> body) {
    public Imported {
        doubts = List.copyOf(doubts);
        body = List.copyOf(body);
    }

    /** A document that had not to be understood. */
    public Imported(OfficialDocument document, List<Doubt> doubts) {
        this(document, doubts, List.of());
    }
}
