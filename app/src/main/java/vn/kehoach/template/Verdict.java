package vn.kehoach.template;

import vn.kehoach.paper.PaperStyle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a template asks for that is not followed: refused, or noted and let pass. */
final class Verdict {
    private static final int NAMED_STYLES = 2;

    private final Map<String, Set<PaperStyle>> refusals = new LinkedHashMap<>();
    private final Map<String, Set<PaperStyle>> notes = new LinkedHashMap<>();

    /**
     * @param what what the style does, and what to do instead
     */
    void refuse(PaperStyle style, String what) {
        refusals.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(style);
    }

    /**
     * @param what what the pages do, and what to do instead
     */
    void refusePage(String what) {
        refusals.computeIfAbsent(what, _ -> new LinkedHashSet<>());
    }

    void note(PaperStyle style, String what) {
        notes.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(style);
    }

    void note(String what) {
        notes.computeIfAbsent(what, _ -> new LinkedHashSet<>());
    }

    boolean refused() {
        return !refusals.isEmpty();
    }

    /** All that is refused, as parts of one sentence. */
    String refusal() {
        return String.join("; ", said(refusals));
    }

    /** One sentence a note. */
    List<String> notes() {
        return said(notes).stream()
                .map(note -> Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".")
                .toList();
    }

    private static List<String> said(Map<String, Set<PaperStyle>> reasons) {
        var said = new ArrayList<String>();
        reasons.forEach((what, styles) -> said.add(named(styles) + what));
        return said;
    }

    private static String named(Set<PaperStyle> styles) {
        if (styles.isEmpty()) {
            return "";
        }
        List<String> labels =
                styles.stream().map(PaperStyle::label).map("“%s”"::formatted).toList();
        int more = labels.size() - NAMED_STYLES;
        String first = String.join(", ", labels.subList(0, Math.min(NAMED_STYLES, labels.size())));
        return "kiểu " + first + (more > 0 ? " và %d kiểu khác ".formatted(more) : " ");
    }
}
