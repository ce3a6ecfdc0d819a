package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.NumberFault;
import vn.kehoach.check.rule.Rule;

import java.util.stream.Stream;

/** S02: the first section is there: no "II." without an "I.", no "1." above the first section. */
final class FirstSection implements Rule {
    @Override
    public String code() {
        return "S02";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6d và II.6đ";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return draft.numberFaults().stream()
                .filter(fault -> fault.ofSection() && fault.kind() == NumberFault.Kind.NO_FIRST)
                .map(
                        fault ->
                                finding(
                                        fault.spot(),
                                        Severity.ERROR,
                                        "Thiếu đề mục “%s” ở trước đề mục “%s”."
                                                .formatted(
                                                        fault.label().withValue(1).printed(),
                                                        fault.label().printed())));
    }
}
