/** Rules for what stands above the body: facts, số, ký hiệu, date, words left to fill in. */
@NullMarked
package vn.kehoach.check.head;

import org.jspecify.annotations.NullMarked;
