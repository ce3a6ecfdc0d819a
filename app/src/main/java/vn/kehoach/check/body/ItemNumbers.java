package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.NumberFault;
import vn.kehoach.check.rule.Rule;

import java.util.stream.Stream;

/** S03: the numbers of khoản and the letters of điểm neither repeat nor skip. */
final class ItemNumbers implements Rule {
    @Override
    public String code() {
        return "S03";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6đ";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        return draft.numberFaults().stream()
                .filter(fault -> !fault.ofSection())
                .map(fault -> finding(fault.spot(), Severity.ERROR, message(fault)));
    }

    private static String message(NumberFault fault) {
        String now = fault.label().printed();
        String before = fault.before().printed();
        String missing = fault.before().next().printed();
        return switch (fault.kind()) {
            case REPEATED ->
                    "Số thứ tự “%s” bị trùng; sau “%s” phải là “%s”."
                            .formatted(now, before, missing);
            case SKIPPED ->
                    "Nhảy số thứ tự: sau “%s” là “%s”, thiếu “%s”.".formatted(before, now, missing);
            case BACKWARD -> "Số thứ tự “%s” đứng sau “%s”.".formatted(now, before);
            case NO_FIRST ->
                    "Danh sách bắt đầu bằng “%s”, thiếu “%s”."
                            .formatted(now, fault.label().withValue(1).printed());
            case FOREIGN_LETTER ->
                    "Điểm đánh theo chữ cái tiếng Việt (a, b, c, d, đ, e, g, h…), không có “%s”."
                            .formatted(now);
        };
    }
}
