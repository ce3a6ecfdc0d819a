package vn.kehoach.edit;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds, removes and turns appendices; their labels and the text that names them follow. */
public final class AppendixEdit {
    private AppendixEdit() {}

    /** An appendix behind the others, with the caret in its empty text. */
    public static Command add(Orientation orientation) {
        return draft -> {
            OfficialDocument roomy = AppendixLabels.withRoom(draft.document());
            var appendices = new ArrayList<>(roomy.appendices());
            appendices.add(
                    new Appendix(
                            Appendix.Kind.APPENDIX,
                            AppendixLabels.behind((int) AppendixLabels.appendices(roomy)),
                            RichText.plain("[TÊN PHỤ LỤC]"),
                            RichText.plain(AppendixReference.of(roomy)),
                            orientation,
                            Optional.empty(),
                            List.of(Paragraph.text("")),
                            Closing.NONE));
            return new Draft(
                    roomy.withAppendices(appendices),
                    TextSelection.at(Place.of(Part.APPENDIX, appendices.size() - 1, 0), 0));
        };
    }

    /** Without appendix {@code index}; nothing where there is none. */
    public static Command remove(int index) {
        return draft ->
                isThere(draft, index)
                        ? new Draft(
                                        AppendixLabels.without(draft.document(), index),
                                        draft.selection())
                                .settled()
                        : draft;
    }

    /** With the sheets of appendix {@code index} turned. */
    public static Command turn(int index, Orientation orientation) {
        return draft -> {
            if (!isThere(draft, index)
                    || draft.document().appendices().get(index).orientation() == orientation) {
                return draft;
            }
            var appendices = new ArrayList<>(draft.document().appendices());
            appendices.set(index, appendices.get(index).withOrientation(orientation));
            return new Draft(draft.document().withAppendices(appendices), draft.selection());
        };
    }

    /** With the sheets of the main text turned. */
    public static Command turnMainText(Orientation orientation) {
        return draft ->
                draft.document().orientation() == orientation
                        ? draft
                        : new Draft(
                                draft.document().withOrientation(orientation), draft.selection());
    }

    /** Without the appendix in which the caret stands. */
    public static Command removeAtCaret() {
        return draft -> isInside(draft) ? remove(index(draft)).apply(draft) : draft;
    }

    /** With the sheets on which the caret stands turned the other way. */
    public static Command turnAtCaret() {
        return draft ->
                isInside(draft)
                        ? turn(
                                        index(draft),
                                        other(
                                                draft.document()
                                                        .appendices()
                                                        .get(index(draft))
                                                        .orientation()))
                                .apply(draft)
                        : turnMainText(other(draft.document().orientation())).apply(draft);
    }

    private static Orientation other(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }

    /** Whether the caret of {@code draft} stands in an appendix. */
    public static boolean isInside(Draft draft) {
        Place place = draft.caret().place();
        return place.part() == Part.APPENDIX
                && !place.steps().isEmpty()
                && isThere(draft, place.steps().getFirst());
    }

    private static int index(Draft draft) {
        return draft.caret().place().steps().getFirst();
    }

    private static boolean isThere(Draft draft, int index) {
        return index >= 0 && index < draft.document().appendices().size();
    }
}
