package vn.kehoach.ui;

import javafx.collections.FXCollections;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** What an input method says, as the platform tells it. */
public final class MethodEvent {
    private MethodEvent() {}

    /**
     * One message of a method.
     *
     * @param composed what may still change
     * @param committed what is certain
     */
    public static InputMethodEvent of(String composed, String committed) {
        var runs = FXCollections.<InputMethodTextRun>observableArrayList();
        if (!composed.isEmpty()) {
            runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        }
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length());
    }
}
