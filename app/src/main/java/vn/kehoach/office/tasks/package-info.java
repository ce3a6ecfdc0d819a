/**
 * The tasks of a plan: how they stand on paper, are edited as a table, and go to Excel and back.
 */
@NullMarked
package vn.kehoach.office.tasks;

import org.jspecify.annotations.NullMarked;
