/** The guide for clerks, itself a document laid out as any other. */
@NullMarked
package vn.kehoach.guide;

import org.jspecify.annotations.NullMarked;
