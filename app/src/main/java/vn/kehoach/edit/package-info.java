/** The editor without a face: a document with a selection, and commands that make another of it. */
@NullMarked
package vn.kehoach.edit;

import org.jspecify.annotations.NullMarked;
