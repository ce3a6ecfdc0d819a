package vn.kehoach.edit;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Edits as a clerk might make them, in any order. */
final class RandomEdits {
    private static final List<String> WORDS =
            List.of("kế", "hoạch", " ", "thực hiện ", "ữ", ".", ": ", "2026", "Đ", "\u0301");

    private final Random random;
    private final List<Supplier<Command>> kinds =
            List.of(
                    () -> new Type(any(WORDS)),
                    () -> new Type(any(WORDS)),
                    () -> new Type(any(WORDS)),
                    () -> any(List.of(Erase.values())),
                    () -> Erase.BACK,
                    NewParagraph::new,
                    () -> any(List.of(Indent.values())),
                    () -> any(List.of(Kind.values())),
                    () -> any(List.of(Toggle.values())),
                    () -> any(List.of(Renumber.values())),
                    () -> new PrintedLabel(any(List.of("5.", "a)", "Bước 1:", ""))),
                    () -> any(List.of(TableEdit.values())),
                    () -> any(List.of(CellStep.values())),
                    () -> one(8) ? InsertBlock.table(2, 3) : InsertBlock.pageBreak(),
                    () -> new Move(any(List.of(Move.Step.values())), one(3)),
                    () -> draft -> new Paste(Clip.of(draft)).apply(draft),
                    () -> this::pasteElsewhere,
                    () -> PasteGrid.of(List.of(List.of("TT", "Nội dung"), List.of("1", "a"))),
                    () -> new Search(any(WORDS), false, false, one(2)).replaceAll(any(WORDS)),
                    () -> any(List.of(Blank.values())),
                    () -> NoteCall::turned,
                    () -> NoteCall::turned,
                    () -> Expansions.of("kế = kế hoạch\nữ = nữ"),
                    () -> draft -> moving(draft).apply(draft),
                    this::jump);

    private Clip clip = Clip.EMPTY;

    RandomEdits(Random random) {
        this.random = random;
    }

    Command next() {
        return any(kinds).get();
    }

    /** The time until the next one. */
    long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(one(10) ? 1500 : 100);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private Command moving(Draft draft) {
        return new MoveSection(
                draft.selection().caret().place(), any(List.of(MoveSection.Way.values())));
    }

    private Draft pasteElsewhere(Draft draft) {
        Draft pasted = new Paste(clip).apply(draft);
        clip = one(5) ? Clip.EMPTY : Clip.of(draft);
        return pasted;
    }

    /** The caret goes some paragraphs on, or selects them. */
    private Command jump() {
        int count = random.nextInt(12);
        boolean down = random.nextBoolean();
        boolean selecting = one(8);
        var step = new Move(down ? Move.Step.PARAGRAPH_DOWN : Move.Step.PARAGRAPH_UP, selecting);
        return draft -> {
            Draft moved = draft;
            for (int i = 0; i < count; i++) {
                moved = step.apply(moved);
            }
            return moved;
        };
    }
}
