package vn.kehoach.check.look;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Excerpt;
import vn.kehoach.check.rule.Rule;

import java.util.stream.Stream;

/**
 * U01: letters stand in the file as one character each. Those in parts look alike but are neither
 * found by a search nor compared rightly. Told once.
 */
final class DecomposedText implements Rule {
    @Override
    public String code() {
        return "U01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "I.4";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return draft.sheets().stream()
                .flatMap(sheets -> sheets.lines().stream())
                .filter(line -> line.looks().keySet().stream().anyMatch(look -> !look.composed()))
                .limit(1)
                .map(
                        line ->
                                finding(
                                        Severity.WARNING,
                                        line.place(),
                                        Excerpt.of(line.text().strip()),
                                        "Chữ gõ bằng Unicode tổ hợp; chuyển sang Unicode dựng sẵn"
                                                + " (TCVN 6909:2001)."));
    }
}
