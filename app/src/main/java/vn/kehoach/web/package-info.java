/** Reads web pages, and what Word, Excel and browsers put on the clipboard, into a source. */
@NullMarked
package vn.kehoach.web;

import org.jspecify.annotations.NullMarked;
