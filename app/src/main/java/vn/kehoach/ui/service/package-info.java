/**
 * What every feature of the window needs and a test replaces: background work, dialogs, messages,
 * other programs, printers.
 */
@NullMarked
package vn.kehoach.ui.service;

import org.jspecify.annotations.NullMarked;
