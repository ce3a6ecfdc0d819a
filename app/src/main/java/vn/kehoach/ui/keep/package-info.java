/** What the window shows is kept: documents come from the data folder and every edit goes to it. */
@NullMarked
package vn.kehoach.ui.keep;

import org.jspecify.annotations.NullMarked;
