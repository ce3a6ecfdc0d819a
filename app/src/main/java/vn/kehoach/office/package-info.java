/** What a clerk does with the program, in terms both faces share: reading a file, exporting one. */
@NullMarked
package vn.kehoach.office;

import org.jspecify.annotations.NullMarked;
