@NullMarked
package vn.kehoach.office.tasks;

import org.jspecify.annotations.NullMarked;
