package vn.kehoach.importing.doubt;

import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;

import java.util.Optional;

/**
 * A spot of an imported document that a clerk should look at.
 *
 * @param source where the file says it; nowhere for what it does not say
 * @param place where it stands in the document
 * @param message one Vietnamese sentence
 * @param suggestion the text that should stand there, when there is a likely one
 */
public record Doubt(
        Kind kind, SourcePlace source, Place place, String message, Optional<String> suggestion) {
    /** What is doubtful. */
    public enum Kind {
        /** The file does not say a part that every such paper has. */
        MISSING,
        /** The file does not say it in so many words; it was deduced. */
        GUESSED,
        /** A printed number repeats the one before it. */
        LABEL_REPEATED,
        /** Printed numbers leave out one between them. */
        LABEL_GAP,
        /** Characters that look like a machine's misreading. */
        MISREAD,
        /** A line that fits no part of the paper; it was kept as text. */
        LEFT_OVER,
        /** A number between two paragraphs, taken for that of a page and left out. */
        PAGE_NUMBER,
        /** A line that a machine printed beside the document, left out: a running head, a seal. */
        MACHINE_LINE,
        /** Text in a coding from before Unicode, turned into Unicode. */
        RECODED,
        /** Something of the year gone by in the draft for a new one. */
        OLD_YEAR,
        /** An appendix that the text names is not in the file. */
        APPENDIX_ABSENT
    }
}
