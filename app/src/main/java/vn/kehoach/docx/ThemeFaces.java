package vn.kehoach.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two faces of a file's theme, which its styles may name instead of a font. */
record ThemeFaces(String major, String minor) {
    private static final String MARK = "+";

    /** The faces that a theme part names; none where there is no theme. */
    static ThemeFaces of(XmlNode theme) {
        return faces(theme).orElse(new ThemeFaces("", ""));
    }

    /**
     * The list of faces stands where two elements beside each other begin with a typeface; names of
     * a theme's elements are not kept.
     */
    private static Optional<ThemeFaces> faces(XmlNode node) {
        List<String> named =
                node.children().stream()
                        .flatMap(child -> child.children().stream().limit(1))
                        .map(first -> first.attribute("typeface"))
                        .filter(face -> !face.isEmpty())
                        .toList();
        return named.size() == 2
                ? Optional.of(new ThemeFaces(named.getFirst(), named.getLast()))
                : node.children().stream()
                        .map(ThemeFaces::faces)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /**
     * How facts name the face of a theme: "minorHAnsi" as "+minorHAnsi", which no font is called.
     */
    static String reference(String theme) {
        return MARK + theme;
    }

    /** The face of {@code font}, which may be such a reference. */
    String face(String font) {
        return Stream.of(font)
                .filter(name -> name.startsWith(MARK))
                .map(name -> name.startsWith(MARK + "major") ? major : minor)
                .findFirst()
                .orElse(font);
    }
}
