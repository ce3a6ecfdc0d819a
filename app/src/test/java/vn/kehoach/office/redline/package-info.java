/** Tests of the redline's pages. */
@NullMarked
package vn.kehoach.office.redline;

import org.jspecify.annotations.NullMarked;
