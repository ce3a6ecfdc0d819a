@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
