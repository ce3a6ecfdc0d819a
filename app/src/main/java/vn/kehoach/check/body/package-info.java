/** Rules for the order of the body: bases, citations, numbers, parts, items, appendices. */
@NullMarked
package vn.kehoach.check.body;

import org.jspecify.annotations.NullMarked;
