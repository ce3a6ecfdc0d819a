/** Reads text and Markdown files into a source; the marks become formatting and stay behind. */
@NullMarked
package vn.kehoach.plain;

import org.jspecify.annotations.NullMarked;
