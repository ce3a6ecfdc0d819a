/**
 * Invented papers in the shapes of real ones, with variations and noise put in on purpose, and the
 * outline that a careful reader would find in each.
 */
@NullMarked
package vn.kehoach.inventions;

import org.jspecify.annotations.NullMarked;
