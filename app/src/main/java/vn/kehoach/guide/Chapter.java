package vn.kehoach.guide;

import vn.kehoach.document.Place;

import java.util.Optional;

/**
 * A part of the guide.
 *
 * @param place of its heading in the guide's document
 * @param picture name of the resource that shows the screen it speaks of, without extension
 */
public record Chapter(String title, Place place, Optional<String> picture) {}
