/** Tables that people keep in Excel: .xlsx, .xls and .csv in, .xlsx and .csv out. */
@NullMarked
package vn.kehoach.sheet;

import org.jspecify.annotations.NullMarked;
