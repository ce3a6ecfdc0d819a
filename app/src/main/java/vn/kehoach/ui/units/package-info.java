/** The screen of the directory of units: list, form, reforms, groups, tables in and out. */
@NullMarked
package vn.kehoach.ui.units;

import org.jspecify.annotations.NullMarked;
