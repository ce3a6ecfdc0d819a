/** What is doubtful in what was read. */
@NullMarked
package vn.kehoach.importing.doubt;

import org.jspecify.annotations.NullMarked;
