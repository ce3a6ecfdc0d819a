/**
 * Produced Word and PDF files read back by other libraries' readers and held against the decree,
 * component by component.
 */
@NullMarked
package vn.kehoach.readback;

import org.jspecify.annotations.NullMarked;
