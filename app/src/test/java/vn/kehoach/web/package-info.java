/** Tests of the reader of web pages. */
@NullMarked
package vn.kehoach.web;

import org.jspecify.annotations.NullMarked;
