/** How long the work takes that a clerk waits for, beside what the bare libraries take for it. */
@NullMarked
package vn.kehoach.bench;

import org.jspecify.annotations.NullMarked;
