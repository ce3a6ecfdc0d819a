/** What a rule has to say about a place, and the safe change that mends it. */
@NullMarked
package vn.kehoach.check.finding;

import org.jspecify.annotations.NullMarked;
