/**
 * What an office sets once: who it is, what is checked, where its data lies, which keys there are.
 */
@NullMarked
package vn.kehoach.ui.settings;

import org.jspecify.annotations.NullMarked;
