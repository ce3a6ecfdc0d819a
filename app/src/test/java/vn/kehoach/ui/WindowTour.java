package vn.kehoach.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.shell.Area;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/**
 * Opens the window on a real or a headless screen with the sample plan, walks through it and writes
 * what it looks like as PNG files: {@code WindowTour FOLDER [WIDTH HEIGHT SCALE [BEGIN]]}, all of
 * them or those whose names begin so; WIDTH and HEIGHT are the screen's own pixels. Says how long
 * the window's thread kept the clerk waiting, and fails when that was too long.
 */
public final class WindowTour {
    private static final int FRAMES_TO_SETTLE = 24;

    private final Path folder;
    private final double width;
    private final double height;
    private final double scale;
    private final String only;
    private final Stalls stalls = new Stalls();
    private final Queue<Stop> stops = new ArrayDeque<>();
    private BooleanSupplier away = () -> false;
    private BooleanSupplier busy = () -> false;

    /** A state of the window and the name of its picture. */
    record Stop(String name, Runnable reach) {}

    private WindowTour(Path folder, double width, double height, double scale, String only) {
        this.scale = scale;
        this.only = only;
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        double width = arguments.length > 2 ? Double.parseDouble(arguments[1]) : 1366;
        double height = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 768;
        double scale = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 1;
        String only = arguments.length > 4 ? arguments[4] : "";
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> {
                    failure.printStackTrace();
                    System.exit(2);
                });
        Platform.startup(new WindowTour(folder, width, height, scale, only)::begin);
    }

    private void begin() {
        var stage = new Stage();
        var clerk = new Answers().opens(folder);
        var program = new SampleWindow(stage, folder.resolve("data"), clerk);
        BackgroundRunner background = program.background();
        stage.setWidth(width / scale);
        stage.setHeight(height / scale);
        MainWindow window = program.open();
        Scene scene = stage.getScene();
        busy =
                () ->
                        !background.activityProperty().get().isEmpty()
                                || window.actions()
                                                .check()
                                                .findings()
                                                .checkedProperty()
                                                .get()
                                                .state()
                                        == Reading.State.STALE;
        away =
                () ->
                        window.actions().draft().openProperty().get().isEmpty()
                                || window.actions().area().get() != Area.EDITOR;
        stops.add(new Stop("01-start", () -> {}));
        stops.add(new Stop("02-click", () -> click(scene, 420, 500)));
        stops.add(new Stop("03-outline", () -> press(scene, "#tab-outline")));
        stops.add(new Stop("kehoach", () -> press(scene, "#tab-tasks")));
        stops.add(new Stop("05-closing", () -> press(scene, "#tab-closing")));
        stops.add(new Stop("06-doubts", () -> press(scene, "#tab-doubts")));
        stops.add(
                new Stop(
                        "07-zoomed",
                        () -> {
                            press(scene, "#zoom-in");
                            press(scene, "#zoom-in");
                            press(scene, "#zoom-in");
                        }));
        stops.addAll(
                new CheckTour(
                                scene,
                                window.actions(),
                                folder,
                                window.sheets()::showNewYear,
                                window.sheets()::showFolder)
                        .stops());
        stops.addAll(new OfficeTour(scene, window).stops());
        stops.addAll(new TaskTour(scene, window, clerk, folder).stops());
        stops.addAll(new ListTour(scene, window).stops());
        var states = new StateTour(scene, window, folder.resolve("data"));
        stops.addAll(states.over());
        stops.add(new Stop("98-no-printer", () -> press(scene, "#print")));
        stops.add(
                new Stop(
                        "99-list",
                        () -> {
                            window.actions().draft().close();
                        }));
        stops.addAll(new UnitsTour(scene, window.actions(), clerk, folder).stops());
        stops.addAll(new DistributionTour(scene, window, program.store()).stops());
        stops.addAll(states.focus());
        stops.addAll(states.empty());
        // Every way begins where the sample plan has come to stand on the pages.
        stops.removeIf(stop -> !stop.name().startsWith(only) && !stop.name().equals("01-start"));
        stalls.watch();
        step(scene);
    }

    private void step(Scene scene) {
        Stop stop = stops.poll();
        if (stop == null) {
            System.out.println(stalls);
            System.exit(stalls.areBearable() ? 0 : 1);
        }
        stalls.begin(stop.name());
        ((Pane) node(scene, ".notifications")).getChildren().clear();
        var picture = new Picture(scene.getWindow(), scale);
        picture.clear();
        stop.reach().run();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames >= FRAMES_TO_SETTLE && ready(scene)) {
                    stop();
                    stalls.pause();
                    write(picture, stop.name());
                    step(scene);
                }
            }
        }.start();
    }

    private boolean ready(Scene scene) {
        return !busy.getAsBoolean()
                && (node(scene, "#document").isVisible() || away.getAsBoolean());
    }

    static void press(Scene scene, String selector) {
        ((ButtonBase) node(scene, selector)).fire();
    }

    static void choose(Scene scene, String list, int index) {
        ((ListView<?>) node(scene, list)).getSelectionModel().select(index);
    }

    private static Node node(Scene scene, String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }

    static void type(Scene scene, String field, String words) {
        ((TextInputControl) node(scene, field)).setText(words);
    }

    static void click(Scene scene, double x, double y) {
        node(scene, "#pages")
                .fireEvent(
                        new MouseEvent(
                                MouseEvent.MOUSE_PRESSED,
                                x,
                                y,
                                x,
                                y,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null));
    }

    private void write(Picture picture, String stop) {
        BufferedImage image = picture.take();
        try {
            ImageIO.write(image, "png", folder.resolve(stop + ".png").toFile());
            new GuidePictures(folder.resolve("guide")).keep(stop, image);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
