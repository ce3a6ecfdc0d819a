/** The document in the window: its present state, its pages, and the place that is looked at. */
@NullMarked
package vn.kehoach.ui.draft;

import org.jspecify.annotations.NullMarked;
