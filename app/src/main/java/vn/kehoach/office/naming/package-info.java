/** The units that a paper names: which of its names want a decision, and their replacement. */
@NullMarked
package vn.kehoach.office.naming;

import org.jspecify.annotations.NullMarked;
