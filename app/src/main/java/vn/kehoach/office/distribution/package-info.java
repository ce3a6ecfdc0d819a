/** Phát hành: from the lines of Kính gửi and Nơi nhận to units, lists, envelopes and labels. */
@NullMarked
package vn.kehoach.office.distribution;

import org.jspecify.annotations.NullMarked;
