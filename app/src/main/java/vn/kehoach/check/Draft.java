package vn.kehoach.check;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/** A document as the rules read it: its paragraphs with their places, gathered once. */
public final class Draft {
    private final OfficialDocument document;
    private final List<Spot> body;
    private final List<Spot> everywhere;
    private final List<NumberFault> numberFaults;

    public Draft(OfficialDocument document) {
        this.document = document;
        this.body =
                gather(document.body(), Place.of(Part.BODY)).stream()
                        .filter(spot -> spot.place().steps().size() == 1)
                        .toList();
        this.everywhere = everywhere(document);
        this.numberFaults = Numbering.faults(body);
    }

    OfficialDocument document() {
        return document;
    }

    /** The paragraphs of preamble and body, without those in tables. */
    List<Spot> body() {
        return body;
    }

    /** All paragraphs of body and appendices, also those in tables. */
    List<Spot> everywhere() {
        return everywhere;
    }

    /** Where a label of the body does not follow from the one before. */
    List<NumberFault> numberFaults() {
        return numberFaults;
    }

    private static List<Spot> everywhere(OfficialDocument document) {
        var spots = new ArrayList<>(gather(document.body(), Place.of(Part.BODY)));
        List<Appendix> appendices = document.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            spots.addAll(gather(appendices.get(i).body(), Place.of(Part.APPENDIX, i)));
        }
        return List.copyOf(spots);
    }

    private static List<Spot> gather(List<? extends Block> blocks, Place above) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < blocks.size(); i++) {
            Place place = above.then(i);
            switch (blocks.get(i)) {
                case Paragraph paragraph -> spots.add(new Spot(place, paragraph));
                case Table table -> spots.addAll(gather(table, place));
                case PageBreak _ -> {}
            }
        }
        return spots;
    }

    private static List<Spot> gather(Table table, Place above) {
        var spots = new ArrayList<Spot>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                spots.addAll(gather(cell.content(), above.then(r).then(c)));
            }
        }
        return spots;
    }
}
