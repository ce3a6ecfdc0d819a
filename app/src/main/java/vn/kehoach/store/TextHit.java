package vn.kehoach.store;

import vn.kehoach.document.Place;

/**
 * A document that says the words somebody looks for.
 *
 * @param place the text that says most of them: a paragraph, or the subject
 * @param excerpt a piece of that text; "…" stands for what is left out
 * @param from first character of the first of the words in {@code excerpt}
 * @param to the character behind it; equal to {@code from} where none stands in it
 */
public record TextHit(DocumentRow document, Place place, String excerpt, int from, int to) {}
