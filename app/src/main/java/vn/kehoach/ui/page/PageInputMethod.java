package vn.kehoach.ui.page;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

import vn.kehoach.ui.edit.EditorViewModel;

import java.util.stream.Collectors;

/** What the pages tell an input method and take from it. */
final class PageInputMethod implements InputMethodRequests {
    private final Node view;
    private final PagesViewModel pages;
    private final EditorViewModel editor;

    PageInputMethod(Node view, PagesViewModel pages, EditorViewModel editor) {
        this.view = view;
        this.pages = pages;
        this.editor = editor;
    }

    void install() {
        view.setInputMethodRequests(this);
        view.setOnInputMethodTextChanged(this::take);
        view.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                editor.endComposition();
                            }
                        });
    }

    private void take(InputMethodEvent event) {
        String composed =
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining());
        editor.compose(event.getCommitted(), composed, event.getCaretPosition());
        event.consume();
    }

    /** Where the window of suggestions opens: below the caret. */
    @Override
    public Point2D getTextLocation(int offset) {
        return editor.onPages()
                .caret()
                .map(
                        box ->
                                view.localToScreen(
                                        pages.viewX(box), pages.viewY(box) + pages.viewHeight(box)))
                .orElse(Point2D.ZERO);
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What is committed is in the document; undo takes it back.
    }

    @Override
    public String getSelectedText() {
        return editor.selectedText();
    }
}
