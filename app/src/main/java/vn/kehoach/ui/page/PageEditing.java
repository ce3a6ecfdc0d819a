package vn.kehoach.ui.page;

import vn.kehoach.edit.Move;
import vn.kehoach.layout.Box;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;
import vn.kehoach.ui.edit.Pointing;

import java.util.List;
import java.util.Optional;

/** The editor in pixels of the view: where its pointer is and what of its text is in sight. */
final class PageEditing {
    private final PagesViewModel pages;
    private final EditDesk desk;
    private final EditorViewModel editor;
    private final Pointing pointing;

    PageEditing(PagesViewModel pages, EditDesk desk) {
        this.pages = pages;
        this.desk = desk;
        this.editor = desk.editor();
        this.pointing = new Pointing(editor);
        editor.movesProperty()
                .subscribe((before, now) -> editor.onPages().caret().ifPresent(pages::show));
    }

    EditorViewModel editor() {
        return editor;
    }

    EditDesk desk() {
        return desk;
    }

    void press(double x, double y, int clicks, boolean growing) {
        pages.at(x, y).ifPresent(at -> pointing.press(at.page(), at.x(), at.y(), clicks, growing));
    }

    void drag(double x, double y) {
        pages.at(x, y).ifPresent(at -> pointing.drag(at.page(), at.x(), at.y()));
    }

    void click(double x, double y) {
        pages.at(x, y).ifPresent(at -> pointing.click(at.page(), at.x(), at.y()));
    }

    /** Whether a click there leads to a note or to its mark. */
    boolean leads(double x, double y) {
        return pages.at(x, y).filter(at -> pointing.leads(at.page(), at.x(), at.y())).isPresent();
    }

    boolean isSelected(double x, double y) {
        return pages.at(x, y)
                .filter(at -> pointing.isSelected(at.page(), at.x(), at.y()))
                .isPresent();
    }

    /** To the first paragraph, with the head above it in sight. */
    void toStart(boolean selecting) {
        editor.run(new Move(Move.Step.DOCUMENT_START, selecting));
        pages.scrollTo(pages.scrollXProperty().get(), 0);
    }

    void pageUp(boolean selecting) {
        byView(-1, selecting);
    }

    void pageDown(boolean selecting) {
        byView(1, selecting);
    }

    /** Moves caret and pages by a view, so that the caret stays where it is on the screen. */
    private void byView(int way, boolean selecting) {
        Optional<Box> caret = editor.onPages().caret();
        double before = pages.scrollYProperty().get();
        double height = pages.mostOfView();
        double y = caret.map(box -> pages.middle(box)).orElse(0.0) + way * height;
        pages.scrollTo(pages.scrollXProperty().get(), before + way * height);
        pages.atHeight(y).ifPresent(at -> editor.toHeight(at.page(), at.y(), selecting));
    }

    Optional<Box> caret() {
        return editor.onPages().caret();
    }

    List<Box> selected() {
        return editor.onPages().selected(pages.firstInSight(), pages.lastInSight());
    }

    List<Box> composed() {
        return editor.onPages().composed(pages.firstInSight(), pages.lastInSight());
    }
}
