package vn.kehoach.docx;

import org.jspecify.annotations.Nullable;

/**
 * What one place of a file (a style, a run) says of characters; nothing where it is silent.
 *
 * @param halfPoints font size
 * @param font name of the face of Latin letters; {@link ThemeFaces} knows those of a theme
 * @param colour "RRGGBB" or "auto"
 * @param raised whether they stand above or below the line
 * @param squeezed whether they stand closer or narrower than their face has them
 */
record RunFacts(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underline,
        @Nullable Boolean capitals,
        @Nullable Boolean hidden,
        @Nullable Integer halfPoints,
        @Nullable String font,
        @Nullable String colour,
        @Nullable Boolean raised,
        @Nullable Boolean squeezed) {
    static final RunFacts NONE =
            new RunFacts(null, null, null, null, null, null, null, null, null, null);

    /** What {@code w:rPr} says. */
    static RunFacts of(XmlNode properties) {
        if (properties.children().isEmpty()) {
            return NONE;
        }
        return new RunFacts(
                properties.toggle("b"),
                properties.toggle("i"),
                properties
                        .find("u")
                        .map(underline -> !underline.value().equals("none"))
                        .orElse(null),
                properties.toggle("caps"),
                properties.toggle("vanish"),
                properties.child("sz").number("val"),
                font(properties.child("rFonts")),
                properties.find("color").map(XmlNode::value).orElse(null),
                properties
                        .find("vertAlign")
                        .map(place -> !place.value().equals("baseline"))
                        .orElse(null),
                squeezed(properties));
    }

    private static @Nullable Boolean squeezed(XmlNode properties) {
        Integer closer = properties.child("spacing").number("val");
        Integer percent = properties.child("w").number("val");
        if (closer == null && percent == null) {
            return null;
        }
        boolean closely = closer != null && closer < 0;
        boolean narrowly = percent != null && percent < 100;
        return closely || narrowly;
    }

    private static @Nullable String font(XmlNode fonts) {
        String theme = fonts.attribute("asciiTheme");
        String name = theme.isEmpty() ? fonts.attribute("ascii") : ThemeFaces.reference(theme);
        return name.isEmpty() ? null : name;
    }

    /** These facts where they speak, else those of {@code below}. */
    RunFacts over(RunFacts below) {
        return new RunFacts(
                either(bold, below.bold),
                either(italic, below.italic),
                either(underline, below.underline),
                either(capitals, below.capitals),
                either(hidden, below.hidden),
                either(halfPoints, below.halfPoints),
                either(font, below.font),
                either(colour, below.colour),
                either(raised, below.raised),
                either(squeezed, below.squeezed));
    }

    /** The fact said nearer to the characters. */
    static <T> @Nullable T either(@Nullable T near, @Nullable T far) {
        return near == null ? far : near;
    }

    /** Whether a switch is on; silence is off. */
    static boolean on(@Nullable Boolean toggle) {
        return Boolean.TRUE.equals(toggle);
    }
}
