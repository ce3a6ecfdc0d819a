package vn.kehoach.check.rule;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.document.Place;

import java.util.Optional;
import java.util.stream.Stream;

/** One demand on a document; without state, so one instance serves all documents. */
public interface Rule {
    /** Prefix of {@link #article()} for the decree's first annex. */
    String ANNEX_1 = "NĐ 30/2020/NĐ-CP, Phụ lục I, ";

    /** Prefix of {@link #article()} for the decree's annex on capital letters. */
    String ANNEX_2 = "NĐ 30/2020/NĐ-CP, Phụ lục II, ";

    /** The {@link #article()} of what no decree demands but every reader does. */
    String CARE = "Thể thức chung";

    /** Its stable short name: "S01". */
    String code();

    /** What it stands on. */
    String article();

    /** What it finds, in any order. */
    Stream<Finding> check(Draft draft);

    /** A finding of this rule without a fix. */
    default Finding finding(Severity severity, Place place, String excerpt, String message) {
        return new Finding(
                code(), severity, place, excerpt, message, article(), Optional.empty(), 0);
    }

    /** A finding of this rule, without a fix, about the whole paragraph at {@code spot}. */
    default Finding finding(Spot spot, Severity severity, String message) {
        return finding(severity, spot.place(), spot.excerpt(), message);
    }
}
