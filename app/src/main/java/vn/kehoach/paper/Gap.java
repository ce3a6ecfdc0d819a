package vn.kehoach.paper;

import vn.kehoach.document.Place;

/** An empty paragraph of exact height: what parts two tables, or a table from what follows it. */
final class Gap {
    private Gap() {}

    /** A gap of {@code points}. */
    static FlowParagraph of(StyleSheet styles, double points) {
        var typing = new Typing(styles, PaperStyle.STANDARD, Place.NONE);
        return typing.paragraph(
                typing.paragraphFormat().withSpacing(LineSpacing.exactly(Twips.pt(points))));
    }
}
