package vn.kehoach.importing;

import vn.kehoach.document.OfficialDocument;

import java.util.List;

/**
 * What was understood of a source.
 *
 * @param doubts the spots a clerk should look at, in the order of the paper
 */
public record Imported(OfficialDocument document, List<Doubt> doubts) {
    public Imported {
        doubts = List.copyOf(doubts);
    }
}
