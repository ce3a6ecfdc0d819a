/** What a strict head of office would send back: one rule, one class; findings and safe fixes. */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
