/**
 * What a file says before it is understood: paragraphs, tables and their formatting facts, without
 * library types.
 */
@NullMarked
package vn.kehoach.source;

import org.jspecify.annotations.NullMarked;
