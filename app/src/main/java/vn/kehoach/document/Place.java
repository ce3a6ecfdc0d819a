package vn.kehoach.document;

import java.util.Arrays;
import java.util.List;

/**
 * Where a text stands in a document: its part and the path of indexes below it.
 *
 * <p>{@code BODY [12]} is the thirteenth block; {@code BODY [12, 3, 0, 1]} the second paragraph of
 * the first cell of row 3 of that table; {@code RECIPIENTS [0, 4]} the fifth line of the first list
 * (line -1: its heading); {@code SIGNATURE [0, k]} the k-th printed line of the first signature
 * block (authority lines, then title lines, then name); {@code ADDRESSEES [2]} an addressee (-1:
 * "Kính gửi:"); {@code ISSUER [0]} a line of the issuer's name. The list is empty for parts of one
 * text.
 *
 * <p>{@code BODY [12, -9, 0]} is the text of the first note that the thirteenth block calls.
 */
public record Place(Part part, List<Integer> steps) implements Comparable<Place> {
    /** The step from a paragraph to its notes; unlike the steps to the parts of an appendix. */
    private static final int NOTES = -9;

    /** Nowhere in the document: printed by the program. */
    public static final Place NONE = new Place(Part.NONE, List.of());

    public Place {
        steps = List.copyOf(steps);
    }

    /** The place of {@code part} with the given path. */
    public static Place of(Part part, Integer... steps) {
        return new Place(part, List.of(steps));
    }

    /** This place with one more step. */
    public Place then(int step) {
        var longer = new java.util.ArrayList<>(steps);
        longer.add(step);
        return new Place(part, longer);
    }

    /** This place without its last step; the last step is {@link #index}. */
    public Place above() {
        return new Place(part, steps.subList(0, steps.size() - 1));
    }

    /** The text of note {@code index} of the paragraph at this place, counted from 0. */
    public Place note(int index) {
        return then(NOTES).then(index);
    }

    /** Whether the text of a note stands here. */
    public boolean inNote() {
        return steps.size() > 1 && endsInNotes(steps.subList(0, steps.size() - 1));
    }

    /** Whether this is the list of a paragraph's notes, whose next step counts them. */
    boolean listsNotes() {
        return endsInNotes(steps);
    }

    private static boolean endsInNotes(List<Integer> steps) {
        return !steps.isEmpty() && steps.getLast() == NOTES;
    }

    /** The paragraph that calls the note which stands here. */
    public Place caller() {
        return above().above();
    }

    /** The last step. */
    public int index() {
        return steps.getLast();
    }

    /** The order of the paper; what encloses stands before what it encloses. */
    @Override
    public int compareTo(Place other) {
        int order = part.compareTo(other.part);
        int both = Math.min(steps.size(), other.steps.size());
        for (int i = 0; order == 0 && i < both; i++) {
            order = Integer.compare(onPaper(i), other.onPaper(i));
        }
        return order != 0 ? order : Integer.compare(steps.size(), other.steps.size());
    }

    /** Step {@code depth}, or one in its stead that stands in the order of the paper. */
    private int onPaper(int depth) {
        int step = steps.get(depth);
        if (part != Part.APPENDIX || depth != 1 || step >= 0) {
            return step;
        }
        return switch (step) {
            case -4 -> -4;
            case -1 -> -3;
            case -2 -> -2;
            case -3 -> -1;
            default -> Integer.MAX_VALUE + step;
        };
    }

    /**
     * The place of which {@link #toString} says {@code text}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Place parsed(String text) {
        String[] words = text.split("/", -1);
        Part part = Part.valueOf(words[0]);
        return new Place(part, Arrays.stream(words).skip(1).map(Integer::valueOf).toList());
    }

    @Override
    public String toString() {
        var text = new StringBuilder(part.name());
        steps.forEach(step -> text.append('/').append(step));
        return text.toString();
    }
}
