/** The command line: arguments in, files and one clear line out. */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
