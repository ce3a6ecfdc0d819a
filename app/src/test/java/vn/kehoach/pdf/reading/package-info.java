/** Tests of what fixed pages say, on pages drawn by hand. */
@NullMarked
package vn.kehoach.pdf.reading;

import org.jspecify.annotations.NullMarked;
