package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.NumberFault;
import vn.kehoach.check.rule.Rule;

import java.util.stream.Stream;

/** S01: the numerals of sections ("I.", "Chương II", "Điều 3.") neither repeat nor skip. */
final class SectionNumerals implements Rule {
    @Override
    public String code() {
        return "S01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6d và II.6đ";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return draft.numberFaults().stream()
                .filter(fault -> fault.ofSection() && fault.kind() != NumberFault.Kind.NO_FIRST)
                .map(fault -> finding(fault.spot(), Severity.ERROR, message(fault)));
    }

    private static String message(NumberFault fault) {
        String now = fault.label().printed();
        String before = fault.before().printed();
        return switch (fault.kind()) {
            case REPEATED -> "Số mục “%s” bị trùng với mục trước.".formatted(now);
            case BACKWARD -> "Số mục “%s” đứng sau “%s”.".formatted(now, before);
            case FOREIGN_LETTER -> "Không đánh mục bằng chữ “%s”.".formatted(now);
            case SKIPPED, NO_FIRST ->
                    "Nhảy số mục: sau “%s” là “%s”, thiếu “%s”."
                            .formatted(before, now, fault.before().next().printed());
        };
    }
}
