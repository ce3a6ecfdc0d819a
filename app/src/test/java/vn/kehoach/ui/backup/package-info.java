/** Tests of backups in the window. */
@NullMarked
package vn.kehoach.ui.backup;

import org.jspecify.annotations.NullMarked;
