/**
 * The paper before it is broken into lines: styled paragraphs and tables in sections, and how a
 * document becomes one.
 */
@NullMarked
package vn.kehoach.paper;

import org.jspecify.annotations.NullMarked;
