package vn.kehoach.ui.edit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.Command;
import vn.kehoach.edit.Move;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.edit.Type;
import vn.kehoach.edit.TypedLabel;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.Caret;
import vn.kehoach.layout.CaretMap;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.service.Failures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * What is typed on the pages: the caret and the selection, and what keys do to them. Lengths in
 * twips on a page.
 */
public final class EditorViewModel {
    /** Steps from a table to a paragraph: row, cell, paragraph. */
    private static final int IN_TABLE = 3;

    private final DraftViewModel draft;
    private final FontFamily fonts;
    private final ShortWordsViewModel shortWords;
    private final Failures failures;
    private final Composition composition;
    private final CaretBoxes onPages;
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();

    /** The map of the present pages, made when first asked for. */
    private Optional<CaretMap> map = Optional.empty();

    /** Whether the caret is still to be brought in sight on pages that are being made. */
    private boolean awaited;

    /** Whether the caret stands behind the line that ends at its spot. */
    private boolean endsLine;

    /** The page on which the clerk works, of those that repeat the head of a table. */
    private int page;

    /** The x that steps up and down keep to, while they follow each other. */
    private OptionalDouble column = OptionalDouble.empty();

    public EditorViewModel(
            DraftViewModel draft,
            FontFamily fonts,
            ShortWordsViewModel shortWords,
            Failures failures) {
        this.draft = draft;
        this.shortWords = shortWords;
        this.fonts = fonts;
        this.failures = failures;
        this.composition = new Composition(draft, this::type);
        this.onPages = new CaretBoxes(this, composition);
        draft.textProperty().subscribe(this::forgetLine);
        draft.textProperty().subscribe(this::forgetPage);
        draft.layoutProperty().subscribe(this::followPages);
    }

    private void followPages() {
        map = Optional.empty();
        if (awaited) {
            moved();
        }
    }

    private void forgetLine() {
        endsLine = false;
        column = OptionalDouble.empty();
    }

    /** One that leaves the table is not where its head is repeated any more. */
    private void forgetPage(TextSelection before, TextSelection now) {
        if (!table(before.caret().place()).equals(table(now.caret().place()))) {
            page = 0;
        }
    }

    /** The table of a paragraph in a cell. */
    private static Place table(Place cell) {
        List<Integer> steps = cell.steps();
        return new Place(cell.part(), steps.subList(0, Math.max(0, steps.size() - IN_TABLE)));
    }

    /** Types {@code characters} at the caret; says so where they cannot be printed. */
    public void type(String characters) {
        if (canDraw(characters)) {
            run(new Type(characters));
            if (!Character.isLetterOrDigit(characters.codePointBefore(characters.length()))) {
                run(shortWords.words());
            }
            if (characters.endsWith(" ")) {
                run(new TypedLabel());
            }
        }
    }

    /** The short words that typing turns into long ones. */
    public ShortWordsViewModel shortWords() {
        return shortWords;
    }

    /** Does {@code command} to the text. */
    public void run(Command command) {
        composition.end();
        forgetLine();
        draft.run(command);
        moved();
    }

    /**
     * Selects all that is typed, from the body's first character to the last appendix's last; in a
     * note all of that.
     */
    public void selectAll() {
        run(new Move(inNote() ? Move.Step.PARAGRAPH_START : Move.Step.DOCUMENT_START, false));
        run(new Move(Move.Step.DOCUMENT_END, true));
    }

    public void undo() {
        composition.end();
        draft.undo();
        moved();
    }

    public void redo() {
        composition.end();
        draft.redo();
        moved();
    }

    /**
     * Takes what an input method says.
     *
     * @param committed characters that are certain now
     * @param composed characters that may still change, shown at the caret
     * @param caret the caret's offset in {@code composed}
     */
    public void compose(String committed, String composed, int caret) {
        if (canType() && canDraw(committed + composed)) {
            composition.take(committed, composed, caret);
            moved();
        }
    }

    /** Ends what is being composed; it is typed as it stands. */
    public void endComposition() {
        composition.end();
    }

    /** Whether all of them can be printed; if not, the clerk is told which cannot. */
    boolean canDraw(String characters) {
        int missing = 0;
        while (missing < characters.length() && hasGlyph(characters.charAt(missing))) {
            missing++;
        }
        if (missing == characters.length()) {
            return true;
        }
        failures.tell(
                "Không gõ được ký tự này",
                "Phông chữ của văn bản không có “%s” nên không in được. Hãy dùng ký tự khác."
                        .formatted(Character.toString(characters.codePointAt(missing))));
        return false;
    }

    /** Tells the clerk why something was not done. */
    void tell(String what, String why) {
        failures.tell(what, why);
    }

    private boolean hasGlyph(char character) {
        return character < ' '
                || Arrays.stream(Face.values()).allMatch(face -> fonts.has(face, character));
    }

    /** Whether the caret stands in text that one may type in. */
    public boolean canType() {
        return isTyped(text().caret().place());
    }

    /** Whether the caret stands in a note. */
    public boolean inNote() {
        return text().caret().place().inNote();
    }

    private boolean isTyped(Place place) {
        return draft.textAt(place).isPresent();
    }

    /** One line up. */
    public void up(boolean selecting) {
        vertically(CaretMap::above, selecting);
    }

    /** One line down. */
    public void down(boolean selecting) {
        vertically(CaretMap::below, selecting);
    }

    /** The step of a caret to another line, as near as may be to the x it keeps to. */
    private interface LineStep {
        Optional<Caret> from(CaretMap map, Caret caret, double x);
    }

    private void vertically(LineStep step, boolean selecting) {
        composition.end();
        map().ifPresent(
                        map -> {
                            double x = column(map);
                            step.from(map, caret(), x)
                                    .ifPresent(to -> put(to, selecting, OptionalDouble.of(x)));
                        });
    }

    private double column(CaretMap map) {
        return column.orElseGet(() -> map.box(caret()).map(Box::x).orElse(0.0));
    }

    /** The beginning of the line on paper. */
    public void lineBegin(boolean selecting) {
        inLine(CaretMap::lineBegin, selecting);
    }

    /** The end of the line on paper. */
    public void lineEnd(boolean selecting) {
        inLine(CaretMap::lineEnd, selecting);
    }

    private void inLine(BiFunction<CaretMap, Caret, Caret> step, boolean selecting) {
        composition.end();
        map().ifPresent(map -> put(step.apply(map, caret()), selecting, OptionalDouble.empty()));
    }

    /** To the text nearest to height {@code y} of a page; the x is kept. */
    public void toHeight(int page, double y, boolean selecting) {
        composition.end();
        map().ifPresent(
                        map -> {
                            double x = column(map);
                            Place start = selecting ? text().anchor().place() : Place.NONE;
                            map.reached(start, page, x, y)
                                    .ifPresent(to -> put(to, selecting, OptionalDouble.of(x)));
                        });
    }

    /** To {@code to}, where nothing is selected unless the selection grows with it. */
    void put(Caret to, boolean selecting) {
        put(to, selecting, OptionalDouble.empty());
    }

    private void put(Caret to, boolean selecting, OptionalDouble kept) {
        composition.end();
        Spot anchor = selecting && canType() ? text().anchor() : to.spot();
        if (!goTogether(anchor.place(), to.spot().place())) {
            return;
        }
        draft.select(new TextSelection(anchor, to.spot()));
        endsLine = to.endsLine();
        page = to.page();
        column = kept;
        moved();
    }

    /** A note, a line of head or closing is selected alone, paragraphs as many as one likes. */
    private boolean goTogether(Place one, Place other) {
        return one.equals(other) || (isParagraph(one) && isParagraph(other));
    }

    private boolean isParagraph(Place place) {
        return draft.openProperty()
                .get()
                .filter(open -> !place.inNote())
                .filter(open -> Passages.at(open.document(), place).isPresent())
                .isPresent();
    }

    void select(TextSelection selected) {
        composition.end();
        if (!goTogether(selected.anchor().place(), selected.caret().place())) {
            return;
        }
        draft.select(selected);
        moved();
    }

    /** Turns to a place that is not typed in. */
    void turnTo(Spot spot) {
        composition.end();
        draft.select(spot.place(), spot.offset(), Selection.Origin.PAGE);
    }

    /** Pages that come later have the caret somewhere else. */
    private void moved() {
        awaited = draft.isLaying();
        onPages.caret().ifPresent(box -> page = box.page());
        moves.set(moves.get() + 1);
    }

    /** The selected characters, where they stand in one paragraph; else none. */
    public String selectedText() {
        TextSelection now = text();
        String here = paragraph(now.from().place());
        boolean within = now.from().place().equals(now.to().place());
        return within ? here.substring(now.from().offset(), now.to().offset()) : "";
    }

    /** Characters of the paragraph or line at {@code place}. */
    public String paragraph(Place place) {
        return draft.textAt(place).orElse("");
    }

    Caret caret() {
        return new Caret(text().caret(), endsLine, page);
    }

    TextSelection text() {
        return draft.textProperty().get();
    }

    /** The carets of the present pages. */
    Optional<CaretMap> map() {
        if (map.isEmpty()) {
            map =
                    draft.layoutProperty()
                            .get()
                            .map(laid -> new CaretMap(laid, fonts, this::isTyped));
        }
        return map;
    }

    /** The nearest text of a point, be it one that is typed in or not. */
    Optional<Caret> anyAt(int page, double x, double y) {
        return draft.layoutProperty()
                .get()
                .flatMap(laid -> new CaretMap(laid, fonts, _ -> true).at(page, x, y));
    }

    /** Where caret, selection and composed text stand on the present pages. */
    public CaretBoxes onPages() {
        return onPages;
    }

    /** Counts what the clerk did to caret or text, so that a view can bring the caret in sight. */
    public ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    /** What is selected; nowhere while no text is chosen. */
    public ReadOnlyObjectProperty<TextSelection> textProperty() {
        return draft.textProperty();
    }
}
