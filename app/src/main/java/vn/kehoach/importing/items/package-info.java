/** From a source to the lines and tables to understand. */
@NullMarked
package vn.kehoach.importing.items;

import org.jspecify.annotations.NullMarked;
