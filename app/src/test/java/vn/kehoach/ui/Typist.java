package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A clerk at the keyboard, who looks at what a key brought about before the next one. */
final class Typist extends FxRobot {
    private static final int SECONDS = 30;
    private static final int CONTROLS = 200;

    /** Waits for what comes later, such as an answer of the store. */
    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public Typist push(KeyCode... combination) {
        super.push(combination);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    @Override
    public Typist write(String text) {
        super.write(text, 0);
        return this;
    }

    /** Whether the control named {@code id} is there and takes the keys. */
    boolean focused(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#" + id).tryQuery().filter(Node::isFocused).isPresent();
    }

    boolean shown(String query) {
        return lookup(query).tryQuery().isPresent();
    }

    /** Goes from control to control until {@code id} takes the keys. */
    void tabTo(String id) {
        for (int i = 0; i < CONTROLS && !focused(id); i++) {
            push(KeyCode.TAB);
        }
        assertTrue(focused(id), id);
    }
}
