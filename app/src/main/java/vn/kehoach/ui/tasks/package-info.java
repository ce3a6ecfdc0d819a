/**
 * Tasks: those of the open document as a table, and those of all documents as they are followed.
 */
@NullMarked
package vn.kehoach.ui.tasks;

import org.jspecify.annotations.NullMarked;
