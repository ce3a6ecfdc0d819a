/** Rules for capitals (NĐ 30/2020/NĐ-CP, Phụ lục II) where a program can be sure. */
@NullMarked
package vn.kehoach.check.capital;

import org.jspecify.annotations.NullMarked;
