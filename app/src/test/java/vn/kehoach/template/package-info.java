/** Templates read back, restyled and refused. */
@NullMarked
package vn.kehoach.template;

import org.jspecify.annotations.NullMarked;
