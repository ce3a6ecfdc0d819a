package vn.kehoach.ui.control;

import javafx.beans.property.BooleanProperty;

/**
 * A change that the clerk may want or not.
 *
 * @param <T> what it is a change of
 * @param reason one sentence
 */
public record Proposal<T>(T of, Change change, String reason, BooleanProperty wanted) {}
