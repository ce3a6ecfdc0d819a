/** Rules for how a foreign file looks. */
@NullMarked
package vn.kehoach.check.look;

import org.jspecify.annotations.NullMarked;
