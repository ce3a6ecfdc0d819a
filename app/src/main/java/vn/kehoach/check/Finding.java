package vn.kehoach.check;

import vn.kehoach.document.Place;

import java.util.Optional;

/**
 * What a rule has to say about one place.
 *
 * @param code of the rule: "S01"
 * @param excerpt the words it is about, as printed; empty where something is missing
 * @param message one Vietnamese sentence for the clerk: what is wrong and what is right
 * @param article what the rule stands on: "NĐ 30/2020/NĐ-CP, Phụ lục I, II.3c", or "Thể thức chung"
 * @param fix a change that is safe to make without asking; empty where the clerk must decide
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        String excerpt,
        String message,
        String article,
        Optional<Fix> fix) {

    /** A finding of {@code rule} without a fix. */
    static Finding of(Rule rule, Severity severity, Place place, String excerpt, String message) {
        return new Finding(
                rule.code(), severity, place, excerpt, message, rule.article(), Optional.empty());
    }

    /** This finding with another weight. */
    Finding withSeverity(Severity other) {
        return new Finding(code, other, place, excerpt, message, article, fix);
    }

    /** This finding with {@code change} to mend it. */
    Finding with(Fix change) {
        return new Finding(code, severity, place, excerpt, message, article, Optional.of(change));
    }
}
