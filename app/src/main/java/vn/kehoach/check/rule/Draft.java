package vn.kehoach.check.rule;

import vn.kehoach.check.file.Original;
import vn.kehoach.check.file.Sheets;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;

import java.util.List;
import java.util.Optional;

/** A document as the rules read it: its paragraphs with their places, gathered once. */
public final class Draft {
    private final OfficialDocument document;
    private final List<Spot> body;
    private final List<Spot> everywhere;
    private final List<NumberFault> numberFaults;
    private final Optional<Sheets> sheets;

    /** A document that is only its words. */
    public Draft(OfficialDocument document) {
        this(document, Optional.empty());
    }

    /** A document and the file it was read from. */
    public Draft(OfficialDocument document, Optional<Original> original) {
        this.document = document;
        this.sheets = original.map(file -> Sheets.of(document, file));
        this.body =
                spots(Passages.ofBody(document)).stream()
                        .filter(spot -> spot.place().steps().size() == 1)
                        .toList();
        this.everywhere = spots(Passages.withNotes(document));
        this.numberFaults = Numbering.faults(body);
    }

    public OfficialDocument document() {
        return document;
    }

    /** The paragraphs of preamble and body, without those in tables. */
    public List<Spot> body() {
        return body;
    }

    /** All paragraphs of body and appendices, also those in tables, and the notes they call. */
    public List<Spot> everywhere() {
        return everywhere;
    }

    /** Where a label of the body does not follow from the one before. */
    public List<NumberFault> numberFaults() {
        return numberFaults;
    }

    /** The sheets of the file that the document was read from. */
    public Optional<Sheets> sheets() {
        return sheets;
    }

    private static List<Spot> spots(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Spot(passage.place(), passage.paragraph()))
                .toList();
    }
}
