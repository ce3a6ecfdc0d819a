/** Tests of understanding sources; all their documents, agencies and people are invented. */
@NullMarked
package vn.kehoach.importing;

import org.jspecify.annotations.NullMarked;
