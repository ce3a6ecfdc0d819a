@NullMarked
package vn.kehoach.json;

import org.jspecify.annotations.NullMarked;
