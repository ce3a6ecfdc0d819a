/**
 * Line and page breaking: a paper becomes pages of placed runs, and any point on them a place in
 * the document.
 */
@NullMarked
package vn.kehoach.layout;

import org.jspecify.annotations.NullMarked;
