package vn.kehoach.office.newyear;

import vn.kehoach.document.Place;

/**
 * Words of the old paper that say something else in the new one.
 *
 * @param place the paragraph, the subject, or an appendix's title or reference
 * @param from first character, in the old paper's text at that place
 * @param context the words with some around them, as the old paper says them
 */
public record YearChange(
        Place place, int from, String before, String after, ShiftRule rule, String context) {
    int to() {
        return from + before.length();
    }
}
