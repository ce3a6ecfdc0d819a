package vn.kehoach.office;

import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.StyleSheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The looks a document can be given: those that come with the program, one for each type. */
public final class Templates {
    /** The look of {@code document} when none is chosen. */
    public StyleSheet of(OfficialDocument document) {
        return DecreeStyles.sheet();
    }

    /** The look of this name, such as {@code ke-hoach}. */
    public Optional<StyleSheet> named(String name) {
        return names().contains(name) ? Optional.of(DecreeStyles.sheet()) : Optional.empty();
    }

    /** The names that {@link #named} knows. */
    public List<String> names() {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type != DocumentType.OTHER)
                .map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
