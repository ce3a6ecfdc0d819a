package vn.kehoach.store;

import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;

import java.util.Optional;

/**
 * A spot that the reader of a file was not sure of.
 *
 * @param kind what is doubtful, as the reader names it
 * @param source where the file says it
 * @param place where it stands in the document
 * @param message one sentence for the clerk
 * @param suggestion what should stand there, when that is known
 */
public record KeptDoubt(
        String kind,
        SourcePlace source,
        Place place,
        String message,
        Optional<String> suggestion) {}
