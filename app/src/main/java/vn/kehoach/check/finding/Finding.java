package vn.kehoach.check.finding;

import vn.kehoach.document.Place;
import vn.kehoach.standard.Label;

import java.util.Optional;

/**
 * What a rule has to say about one place.
 *
 * @param code of the rule: "S01"
 * @param excerpt the words it is about, as printed; empty where something is missing
 * @param message one Vietnamese sentence for the clerk: what is wrong and what is right
 * @param article what the rule stands on: "NĐ 30/2020/NĐ-CP, Phụ lục I, II.3c", or "Thể thức chung"
 * @param fix a change that is safe to make without asking; empty where the clerk must decide
 * @param repeat how many findings of the same words stand before it in the document
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        String excerpt,
        String message,
        String article,
        Optional<Fix> fix,
        int repeat) {

    /** This finding with another weight. */
    public Finding withSeverity(Severity other) {
        return new Finding(code, other, place, excerpt, message, article, fix, repeat);
    }

    /** This finding with {@code change} to mend it. */
    public Finding with(Fix change) {
        return new Finding(
                code, severity, place, excerpt, message, article, Optional.of(change), repeat);
    }

    /** This finding behind {@code before} others of the same words. */
    public Finding repeated(int before) {
        return new Finding(code, severity, place, excerpt, message, article, fix, before);
    }

    /**
     * A name that stays while its words stay, wherever in their part they move to: "S07
     * BODY:1f0c9a3e", with "#2" behind that of a second one with the same words. Numbers of
     * sections are not among the words, since they change with what stands above.
     */
    public String key() {
        String words = Label.leading(excerpt).map(Label::printed).map(this::behind).orElse(excerpt);
        String key = "%s %s:%08x".formatted(code, place.part(), words.hashCode());
        return repeat == 0 ? key : key + "#" + (repeat + 1);
    }

    private String behind(String label) {
        return excerpt.substring(label.length()).strip();
    }
}
