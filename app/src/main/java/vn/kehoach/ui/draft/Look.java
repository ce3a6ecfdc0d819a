package vn.kehoach.ui.draft;

import vn.kehoach.paper.Marks;
import vn.kehoach.paper.StyleSheet;

import java.util.Optional;

/**
 * How the open document comes onto paper.
 *
 * @param styles of the chosen template; empty for what its type has
 * @param marks of a draft or a copy
 */
public record Look(Optional<StyleSheet> styles, Marks marks) {
    public static final Look USUAL = new Look(Optional.empty(), Marks.NONE);

    public Look withStyles(Optional<StyleSheet> chosen) {
        return new Look(chosen, marks);
    }

    public Look withMarks(Marks chosen) {
        return new Look(styles, chosen);
    }
}
