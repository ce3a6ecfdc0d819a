/** Who receives a paper, how, and since when: the values of Phát hành. */
@NullMarked
package vn.kehoach.distribution;

import org.jspecify.annotations.NullMarked;
