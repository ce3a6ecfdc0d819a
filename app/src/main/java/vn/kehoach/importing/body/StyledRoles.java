package vn.kehoach.importing.body;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Role;
import vn.kehoach.importing.line.Line;
import vn.kehoach.paper.PaperStyle;

import java.util.Optional;

/**
 * What the styles of our own papers say of a paragraph of the body. Running text in which a clerk
 * has typed a number or dash, in Word, is read by that.
 */
final class StyledRoles {
    private StyledRoles() {}

    /** The role, unless the style leaves it open. */
    static Optional<Role> role(Draft draft) {
        return style(draft)
                .flatMap(
                        style ->
                                switch (style) {
                                    case HEADING_1, HEADING_2, HEADING_3 ->
                                            Optional.of(Role.HEADING);
                                    case ITEM_2, ITEM_3 -> Optional.of(item(draft));
                                    case DASH, PLUS -> Optional.of(Role.BULLET);
                                    case CENTRED -> Optional.of(Role.CENTRED);
                                    case BASIS -> Optional.of(Role.BASIS);
                                    case BODY ->
                                            draft.label().isEmpty()
                                                    ? Optional.of(Role.TEXT)
                                                    : Optional.empty();
                                    default -> Optional.empty();
                                });
    }

    /** A run-in title down to "1." is bold with its number; below, the words alone show it. */
    private static Role item(Draft draft) {
        boolean outer = draft.level() <= 2;
        boolean bold = draft.line().text().runs().getFirst().emphasis().bold();
        if (outer && bold && RunInTitle.length(draft.text()) > 0) {
            return Role.RUN_IN;
        }
        return switch (Shape.of(draft)) {
            case COLON -> Role.LEAD_IN;
            case RUN_IN -> outer ? Role.ITEM : Role.RUN_IN;
            default -> Role.ITEM;
        };
    }

    /**
     * The level that the style gives a paragraph.
     *
     * @param found the level that its number alone would have
     */
    static int level(Draft draft, int found) {
        return style(draft)
                .map(
                        style ->
                                switch (style) {
                                    case HEADING_1 -> 1;
                                    case HEADING_2 -> 2;
                                    case ITEM_2 -> Math.min(found, 2);
                                    case HEADING_3, ITEM_3 -> Math.max(found, 3);
                                    case DASH -> 4;
                                    case PLUS -> 5;
                                    default -> found;
                                })
                .orElse(found);
    }

    /** The alignment, where it is not the style's own. */
    static Alignment alignment(Line line) {
        return line.isStyled() ? alignment(line.look().alignment()) : Alignment.STANDARD;
    }

    /** The alignment that a source names. */
    static Alignment alignment(String named) {
        return switch (named) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            case "both" -> Alignment.JUSTIFY;
            default -> Alignment.STANDARD;
        };
    }

    private static Optional<PaperStyle> style(Draft draft) {
        return draft.line().look().paper();
    }
}
