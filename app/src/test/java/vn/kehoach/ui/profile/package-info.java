@NullMarked
package vn.kehoach.ui.profile;

import org.jspecify.annotations.NullMarked;
