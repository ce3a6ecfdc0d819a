package vn.kehoach.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;

import java.util.List;

/** The screens of the window, of which one is seen. */
public final class Screens extends StackPane {
    private final List<Screen> screens;

    /** Shows of {@code screens} that of the {@code active} area. */
    public Screens(ObjectProperty<Area> active, List<Screen> screens) {
        this.screens = List.copyOf(screens);
        for (Screen screen : screens) {
            getChildren().add(screen.node());
        }
        active.subscribe(this::show);
    }

    private void show(Area active) {
        for (Screen screen : screens) {
            screen.node().setVisible(screen.area() == active);
            if (screen.area() == active) {
                screen.entered().run();
            }
        }
    }

    /** The areas that have a screen, in the order of the rail. */
    public List<Area> areas() {
        return screens.stream().map(Screen::area).sorted().toList();
    }
}
