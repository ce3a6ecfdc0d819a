package vn.kehoach.office.drafting;

import vn.kehoach.document.Place;

/**
 * What the head or the end of a document still lacks.
 *
 * @param place where it is to stand
 * @param what in the clerk's words: "trích yếu"
 * @param from offset of the placeholder in the text at the place; 0 where nothing stands yet
 * @param to offset behind it
 */
public record Gap(Place place, String what, int from, int to) {}
