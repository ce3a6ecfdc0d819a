/** Sang năm mới: a new draft from an old document, with every change listed and revocable. */
@NullMarked
package vn.kehoach.office.newyear;

import org.jspecify.annotations.NullMarked;
