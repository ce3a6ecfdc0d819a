@NullMarked
package vn.kehoach.edit;

import org.jspecify.annotations.NullMarked;
