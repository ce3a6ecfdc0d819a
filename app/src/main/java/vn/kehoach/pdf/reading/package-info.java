/**
 * What a fixed page says, found by where its characters and rules stand: lines, columns, tables,
 * paragraphs. Lengths are points from the upper left corner of the page as it is read.
 */
@NullMarked
package vn.kehoach.pdf.reading;

import org.jspecify.annotations.NullMarked;
