package vn.kehoach.ui.service;

import java.nio.file.Path;

/**
 * Where to write.
 *
 * @param mayReplace whether the clerk has agreed to replace exactly this file
 */
public record SaveTarget(Path file, boolean mayReplace) {}
