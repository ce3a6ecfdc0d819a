package vn.kehoach.source;

import java.util.Optional;

/**
 * The pages of a section.
 *
 * @param known false when the file does not say, and nothing else here means anything
 * @param first number on its first page
 * @param later number on its other pages
 */
public record SectionLook(
        boolean known,
        double widthMm,
        double heightMm,
        Margins margins,
        Optional<PageNumber> first,
        Optional<PageNumber> later) {
    public static final SectionLook UNKNOWN =
            new SectionLook(
                    false, 0, 0, new Margins(0, 0, 0, 0), Optional.empty(), Optional.empty());

    /** In mm. */
    public record Margins(double top, double bottom, double left, double right) {}

    /**
     * A page number.
     *
     * @param atTop whether it stands in the header
     * @param alignment as of paragraphs; empty when it cannot be told
     * @param typed whether it is digits, the same on every page
     */
    public record PageNumber(boolean atTop, String alignment, boolean typed, TextLook text) {}
}
