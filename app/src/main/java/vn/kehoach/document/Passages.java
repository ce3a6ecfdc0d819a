package vn.kehoach.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The paragraphs of a document in the order of its paper, those of tables and appendices too. */
public final class Passages {
    private Passages() {}

    /** All paragraphs of body and appendices. */
    public static List<Passage> of(OfficialDocument document) {
        var passages = new ArrayList<>(ofBody(document));
        List<Appendix> appendices = document.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            passages.addAll(of(appendices.get(i).body(), Place.of(Part.APPENDIX, i)));
        }
        return List.copyOf(passages);
    }

    /** The paragraphs of preamble and body. */
    public static List<Passage> ofBody(OfficialDocument document) {
        return of(document.body(), Place.of(Part.BODY));
    }

    /** All paragraphs of body and appendices, each with the notes that it calls behind it. */
    public static List<Passage> withNotes(OfficialDocument document) {
        var passages = new ArrayList<Passage>();
        for (Passage passage : of(document)) {
            passages.add(passage);
            List<Footnote> notes = passage.paragraph().notes();
            for (int i = 0; i < notes.size(); i++) {
                passages.add(new Passage(passage.place().note(i), notes.get(i).paragraph()));
            }
        }
        return List.copyOf(passages);
    }

    /** The paragraph at {@code place}, if one stands there; a note is one by itself. */
    public static Optional<Passage> at(OfficialDocument document, Place place) {
        if (place.inNote()) {
            return at(document, place.caller())
                    .filter(caller -> place.index() >= 0)
                    .filter(caller -> place.index() < caller.paragraph().notes().size())
                    .map(caller -> caller.paragraph().notes().get(place.index()).paragraph())
                    .map(note -> new Passage(place, note));
        }
        List<Integer> steps = place.steps();
        boolean appended = place.part() == Part.APPENDIX && !steps.isEmpty();
        if (place.part() == Part.BODY) {
            return at(document.body(), place, steps);
        }
        return appended && steps.getFirst() < document.appendices().size()
                ? at(
                        document.appendices().get(steps.getFirst()).body(),
                        place,
                        steps.subList(1, steps.size()))
                : Optional.empty();
    }

    private static Optional<Passage> at(
            List<? extends Block> blocks, Place place, List<Integer> steps) {
        boolean there =
                !steps.isEmpty() && steps.getFirst() >= 0 && steps.getFirst() < blocks.size();
        if (!there) {
            return Optional.empty();
        }
        return switch (blocks.get(steps.getFirst())) {
            case Paragraph paragraph when steps.size() == 1 ->
                    Optional.of(new Passage(place, paragraph));
            case Table table when steps.size() > 3 && holds(table, steps.get(1), steps.get(2)) ->
                    at(
                            table.rows().get(steps.get(1)).cells().get(steps.get(2)).content(),
                            place,
                            steps.subList(3, steps.size()));
            default -> Optional.empty();
        };
    }

    private static boolean holds(Table table, int row, int cell) {
        return row >= 0
                && row < table.rows().size()
                && cell >= 0
                && cell < table.rows().get(row).cells().size();
    }

    private static List<Passage> of(List<? extends Block> blocks, Place above) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < blocks.size(); i++) {
            Place place = above.then(i);
            switch (blocks.get(i)) {
                case Paragraph paragraph -> passages.add(new Passage(place, paragraph));
                case Table table -> passages.addAll(of(table, place));
                case PageBreak _ -> {}
            }
        }
        return passages;
    }

    private static List<Passage> of(Table table, Place above) {
        var passages = new ArrayList<Passage>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                passages.addAll(of(cell.content(), above.then(r).then(c)));
            }
        }
        return passages;
    }

    /**
     * Where paragraphs and notes differ between two states of a document; nowhere when some have
     * come or gone.
     */
    public static Set<Place> changed(OfficialDocument before, OfficialDocument after) {
        List<Passage> old = withNotes(before);
        List<Passage> young = withNotes(after);
        var places = new HashSet<Place>();
        for (int i = 0; i < Math.min(old.size(), young.size()); i++) {
            if (!old.get(i).place().equals(young.get(i).place())) {
                return Set.of();
            }
            if (!old.get(i).paragraph().equals(young.get(i).paragraph())) {
                places.add(young.get(i).place());
            }
        }
        return old.size() == young.size() ? places : Set.of();
    }
}
