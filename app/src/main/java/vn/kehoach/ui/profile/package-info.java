/** The agencies for which the office drafts: asked at the first start, changed later. */
@NullMarked
package vn.kehoach.ui.profile;

import org.jspecify.annotations.NullMarked;
