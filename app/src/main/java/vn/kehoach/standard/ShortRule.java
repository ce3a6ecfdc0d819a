package vn.kehoach.standard;

/** The solid rules, centred below a component (NĐ 30/2020, Phụ lục I, II.1c, II.2b, II.5b). */
public enum ShortRule {
    /** As long as Tiêu ngữ. */
    MOTTO(Component.MOTTO, 1, 1),
    /** A third to a half of the issuer's line. */
    ISSUER(Component.ISSUER, 1.0 / 3, 1.0 / 2),
    /** A third to a half of the subject's line. */
    SUBJECT(Component.SUBJECT, 1.0 / 3, 1.0 / 2);

    private final Component below;
    private final double shortest;
    private final double longest;

    ShortRule(Component below, double shortest, double longest) {
        this.below = below;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The component under which it stands. */
    public Component below() {
        return below;
    }

    /** Its length as a share of that component's longest printed line. */
    public Range length() {
        return new Range(shortest, longest);
    }
}
