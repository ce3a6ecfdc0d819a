/** Understands the body: roles and levels, tables, tasks. */
@NullMarked
package vn.kehoach.importing.body;

import org.jspecify.annotations.NullMarked;
