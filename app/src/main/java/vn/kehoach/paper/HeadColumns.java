package vn.kehoach.paper;

import vn.kehoach.document.Header;
import vn.kehoach.standard.Component;
import vn.kehoach.standard.SizeSet;
import vn.kehoach.standard.Wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * The two columns of the head, in whole twips: the right one as wide as quốc hiệu, tiêu ngữ and
 * date need, the left one with the rest.
 *
 * @param styles the style sheet in the size set that was taken
 */
record HeadColumns(StyleSheet styles, int left, int right) {
    private static final int EASE = 80;

    /** What parts the names on the left from quốc hiệu on the right, beside the ease. */
    static final int SIDE = Twips.mm(2);

    /**
     * Size set A where the names fit without wrapping, else B; sizes of no set, which an office
     * chose for itself, stay as they are.
     */
    static HeadColumns fit(
            Header header, String dateLine, StyleSheet base, Measure measure, int width) {
        StyleSheet a = sized(base, SizeSet.A);
        StyleSheet b = sized(base, SizeSet.B);
        if (!base.equals(a) && !base.equals(b)) {
            return of(base, dateLine, measure, width);
        }
        HeadColumns larger = of(a, dateLine, measure, width);
        return larger.fits(header, measure) ? larger : of(b, dateLine, measure, width);
    }

    /** The head in the sizes of {@code set}. */
    private static StyleSheet sized(StyleSheet base, SizeSet set) {
        return base.resized(Component.MOTTO_NATION.size(set), PaperStyle.MOTTO_NATION)
                .resized(Component.PARENT_AGENCY.size(set), PaperStyle.PARENT_AGENCY)
                .resized(Component.ISSUER.size(set), PaperStyle.ISSUER)
                .resized(Component.MOTTO.size(set), PaperStyle.MOTTO)
                .resized(Component.DATE_LINE.size(set), PaperStyle.DATE_LINE);
    }

    private static HeadColumns of(StyleSheet styles, String dateLine, Measure measure, int width) {
        double needed =
                Stream.of(
                                measure.width(
                                        Wording.NATION,
                                        styles.style(PaperStyle.MOTTO_NATION).text()),
                                measure.width(Wording.MOTTO, styles.style(PaperStyle.MOTTO).text()),
                                measure.width(dateLine, styles.style(PaperStyle.DATE_LINE).text()))
                        .max(Double::compare)
                        .orElseThrow();
        int right = (int) Math.min(Math.ceil(needed) + EASE, width * 0.7);
        return new HeadColumns(styles, width - right, right);
    }

    private boolean fits(Header header, Measure measure) {
        return fit(header.parentAgency(), PaperStyle.PARENT_AGENCY, measure)
                && fit(header.issuer(), PaperStyle.ISSUER, measure);
    }

    private boolean fit(List<String> lines, PaperStyle style, Measure measure) {
        TextFormat format = styles.style(style).text();
        return lines.stream()
                .allMatch(line -> measure.width(line, format) + 2 * SIDE + EASE <= left);
    }

    List<Integer> widths() {
        return List.of(left, right);
    }
}
