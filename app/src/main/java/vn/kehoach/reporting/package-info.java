/** Report duties (chế độ báo cáo) as values, read off a document's text. */
@NullMarked
package vn.kehoach.reporting;

import org.jspecify.annotations.NullMarked;
