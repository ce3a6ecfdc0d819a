/** Sang năm mới: a new draft of the open document, each change listed and revocable. */
@NullMarked
package vn.kehoach.ui.newyear;

import org.jspecify.annotations.NullMarked;
