@NullMarked
package vn.kehoach.office.drafting;

import org.jspecify.annotations.NullMarked;
