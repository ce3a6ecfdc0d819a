package vn.kehoach.ui.shell;

import javafx.scene.Node;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the window shows in one of its areas.
 *
 * @param make builds it when the clerk first comes to it
 * @param entered run whenever the clerk comes to it
 */
public record Screen<N extends Node>(Area area, Supplier<N> make, Consumer<N> entered) {}
