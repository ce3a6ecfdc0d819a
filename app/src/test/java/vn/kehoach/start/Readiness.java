package vn.kehoach.start;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.function.Predicate;

/** Says when a window is there and shows what it is for, then ends the process. */
final class Readiness extends AnimationTimer {
    static final String SAID = "usable";
    private static final int PULSES_TO_DRAW = 2;

    private final Predicate<Stage> usable;
    private int left = PULSES_TO_DRAW;

    Readiness(Predicate<Stage> usable) {
        this.usable = usable;
    }

    @Override
    public void handle(long now) {
        boolean there =
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .anyMatch(stage -> stage.isShowing() && usable.test(stage));
        if (there && left-- == 0) {
            stop();
            System.out.println(SAID);
        }
    }
}
