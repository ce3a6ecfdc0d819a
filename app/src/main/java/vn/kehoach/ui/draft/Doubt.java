package vn.kehoach.ui.draft;

import vn.kehoach.document.Place;

/** Stand-in until the importer brings its own. */
public record Doubt(String message, Place place) {}
