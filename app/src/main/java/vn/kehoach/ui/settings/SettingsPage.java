package vn.kehoach.ui.settings;

import javafx.scene.Node;

import java.util.function.Supplier;

/**
 * One page of the settings.
 *
 * @param content built when the page is first looked at
 */
public record SettingsPage(String title, Supplier<? extends Node> content) {}
