/** The backups of all data: made, looked at, brought back. */
@NullMarked
package vn.kehoach.ui.backup;

import org.jspecify.annotations.NullMarked;
