package vn.kehoach.ui.list;

import vn.kehoach.ui.file.ExportFormat;

import java.util.function.Consumer;

/**
 * What the list's menus lead to beyond the list.
 *
 * @param template a new document from a template
 * @param file from a file
 * @param clipboard from what was copied
 * @param newYear of the first chosen document, carried over to a new year
 * @param export all chosen documents into a folder
 */
public record Ways(
        Runnable template,
        Runnable file,
        Runnable clipboard,
        Runnable newYear,
        Consumer<ExportFormat> export) {}
