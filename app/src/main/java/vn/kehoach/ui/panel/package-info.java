/** The side panel: header form, outline, tasks, recipients and what is to be looked at again. */
@NullMarked
package vn.kehoach.ui.panel;

import org.jspecify.annotations.NullMarked;
