package vn.kehoach.pdf.structure;

import vn.kehoach.layout.PlacedRun;

import java.util.List;
import java.util.Optional;

/**
 * Runs of one line that belong to one element.
 *
 * @param element empty for what is no part of the document's text: page numbers, header rows that a
 *     table repeats
 */
public record Stretch(Optional<Element> element, List<PlacedRun> runs) {
    public Stretch {
        runs = List.copyOf(runs);
    }
}
