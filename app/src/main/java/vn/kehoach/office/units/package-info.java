/** What an office does with its directory: tables of units in and out, units it begins with. */
@NullMarked
package vn.kehoach.office.units;

import org.jspecify.annotations.NullMarked;
