package vn.kehoach.web;

import org.jsoup.nodes.Element;

import vn.kehoach.source.SourceRun;

/** How characters look that stand inside an element. */
record Format(boolean bold, boolean italic, boolean underline, double size, String font) {
    static final Format PLAIN = new Format(false, false, false, 0, "");

    /** The format inside {@code element}, which stands where this one holds. */
    Format inside(Element element) {
        Css css = Css.of(element);
        String weight = css.get("font-weight");
        boolean light = weight.matches("normal|[1-5]00");
        boolean heavy =
                weight.matches("bold|bolder|[6-9]00")
                        || element.nameIs("b")
                        || element.nameIs("strong");
        String slope = css.get("font-style");
        boolean leaning = slope.startsWith("italic") || element.nameIs("i") || element.nameIs("em");
        double own = css.points("font-size");
        String face = css.font().orElse(element.nameIs("font") ? element.attr("face") : "");
        return new Format(
                heavy || (bold && !light) || isHeading(element),
                leaning || (italic && !slope.equals("normal")),
                underline
                        || element.nameIs("u")
                        || css.get("text-decoration").contains("underline"),
                own > 0 ? own : size,
                face.isEmpty() ? font : face);
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]|th");
    }

    SourceRun run(String text) {
        return new SourceRun(text, bold, italic, underline, size);
    }
}
