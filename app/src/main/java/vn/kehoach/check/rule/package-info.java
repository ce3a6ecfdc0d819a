/** What a rule is, what it reads, and the words that several of them look for. */
@NullMarked
package vn.kehoach.check.rule;

import org.jspecify.annotations.NullMarked;
