package vn.kehoach.docx;

/**
 * One level of an automatic numbering.
 *
 * @param text the label, with "%1" to "%9" where the numbers of the levels stand
 * @param restart the level (from 1) whose numbers restart this one; 0 for never
 * @param legal whether all numbers in the label are Arabic
 * @param style id of the paragraph style that stands on this level; empty for none
 */
record NumberLevel(
        int start,
        NumberFormat format,
        String text,
        int restart,
        boolean legal,
        String style,
        ParagraphFacts paragraph) {
    /** What {@code w:lvl} says; {@code depth} counts from 0. */
    static NumberLevel of(XmlNode level, int depth) {
        NumberFormat format = NumberFormat.of(level.child("numFmt").value());
        String text = level.child("lvlText").value();
        return new NumberLevel(
                level.child("start").number("val", 0),
                format,
                format == NumberFormat.NONE ? Symbols.printable(text) : text,
                level.child("lvlRestart").number("val", depth),
                RunFacts.on(level.toggle("isLgl")),
                level.child("pStyle").value(),
                ParagraphFacts.of(level.child("pPr")));
    }
}
