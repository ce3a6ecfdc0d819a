@NullMarked
package vn.kehoach.office.naming;

import org.jspecify.annotations.NullMarked;
