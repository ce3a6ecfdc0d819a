/** Nghị định 30/2020/NĐ-CP as data and pure functions: what it demands, without any document. */
@NullMarked
package vn.kehoach.standard;

import org.jspecify.annotations.NullMarked;
