/** Tests of versions and backups. */
@NullMarked
package vn.kehoach.ui.history;

import org.jspecify.annotations.NullMarked;
