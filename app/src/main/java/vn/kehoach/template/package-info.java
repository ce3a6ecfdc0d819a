/**
 * Templates: an exemplary Word document becomes a style sheet and a skeleton document. What cannot
 * be followed is named, and refused where lines or pages would differ from what the office sees.
 */
@NullMarked
package vn.kehoach.template;

import org.jspecify.annotations.NullMarked;
