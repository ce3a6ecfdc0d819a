package vn.kehoach.ui.shell;

import javafx.scene.Node;

/**
 * What the window shows in one of its areas.
 *
 * @param entered run whenever the clerk comes to it
 */
public record Screen(Area area, Node node, Runnable entered) {}
