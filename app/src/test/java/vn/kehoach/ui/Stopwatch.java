package vn.kehoach.ui;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * Times what the clerk does until the window has drawn it: the frame of the first pulse after the
 * answer was there has left the thread that renders.
 */
final class Stopwatch {
    private final Scene scene;

    Stopwatch(Scene scene) {
        this.scene = scene;
    }

    /**
     * What the clerk does and how its end is known.
     *
     * @param changes what changes when the answer comes
     * @param there whether the answer is there
     * @param drawn whether the nodes show it; asked after a pulse's layout
     */
    record Act(
            String name,
            Runnable act,
            Observable changes,
            BooleanSupplier there,
            BooleanSupplier drawn) {}

    /**
     * One turn, in milliseconds.
     *
     * @param whole from the act until drawn
     * @param waited what of it the answer, being there, waited for the next pulse of 60 a second
     */
    record Time(double whole, double waited) {
        double work() {
            return whole - waited;
        }
    }

    /** Does it in the window's thread and waits; not for the window's thread. */
    Time time(Act act) {
        var turn = new Turn(act);
        Platform.runLater(turn::begin);
        return turn.end.join();
    }

    private final class Turn {
        private static final double NANOS = 1e6;

        private final Act act;
        private final CompletableFuture<Time> end = new CompletableFuture<>();
        private final Runnable began = this::began;
        private final Runnable laid = this::laid;
        private final InvalidationListener changed = what -> Platform.runLater(this::look);
        private long acted;
        private long ready;
        private long pulsed;

        Turn(Act act) {
            this.act = act;
        }

        void begin() {
            act.changes.addListener(changed);
            scene.addPreLayoutPulseListener(began);
            scene.addPostLayoutPulseListener(laid);
            acted = System.nanoTime();
            act.act.run();
            look();
        }

        private void look() {
            if (ready == 0 && act.there.getAsBoolean()) {
                ready = System.nanoTime();
                Platform.requestNextPulse();
            }
        }

        private void began() {
            look();
            if (ready != 0 && pulsed == 0) {
                pulsed = System.nanoTime();
            }
        }

        private void laid() {
            if (pulsed == 0) {
                return;
            }
            if (!act.drawn.getAsBoolean()) {
                Platform.requestNextPulse();
                return;
            }
            act.changes.removeListener(changed);
            scene.removePreLayoutPulseListener(began);
            scene.removePostLayoutPulseListener(laid);
            Platform.runLater(this::rendered);
        }

        /** A picture waits in line behind the frame. */
        private void rendered() {
            new Region().snapshot(null, new WritableImage(1, 1));
            long now = System.nanoTime();
            end.complete(new Time((now - acted) / NANOS, (pulsed - ready) / NANOS));
        }
    }
}
