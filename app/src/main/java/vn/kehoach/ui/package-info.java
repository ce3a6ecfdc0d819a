/** The window: assembles the panes of its features into what the clerk sees. */
@NullMarked
package vn.kehoach.ui;

import org.jspecify.annotations.NullMarked;
