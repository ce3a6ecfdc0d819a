/** Generated documents on which the program is measured. */
@NullMarked
package vn.kehoach.measure;

import org.jspecify.annotations.NullMarked;
