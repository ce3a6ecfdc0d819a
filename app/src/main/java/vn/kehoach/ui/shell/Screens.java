package vn.kehoach.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The screens of the window, of which one is seen. */
public final class Screens extends StackPane {
    private final List<Screen<?>> screens;
    private final Map<Area, Node> made = new EnumMap<>(Area.class);

    /** Shows of {@code screens} that of the {@code active} area. */
    public Screens(ObjectProperty<Area> active, List<Screen<?>> screens) {
        this.screens = List.copyOf(screens);
        active.subscribe(this::show);
    }

    private void show(Area active) {
        screens.stream().filter(one -> one.area() == active).forEach(this::enter);
        made.forEach((area, node) -> node.setVisible(area == active));
    }

    private <N extends Node> void enter(Screen<N> screen) {
        @SuppressWarnings("unchecked")
        N node = (N) made.computeIfAbsent(screen.area(), area -> add(screen));
        node.setVisible(true);
        screen.entered().accept(node);
    }

    private Node add(Screen<?> screen) {
        Node node = screen.make().get();
        getChildren().add(node);
        // Controls hold their content, which may want the focus, only once they have a skin.
        node.applyCss();
        return node;
    }

    /** The areas that have a screen, in the order of the rail. */
    public List<Area> areas() {
        return screens.stream().map(Screen::area).sorted().toList();
    }
}
