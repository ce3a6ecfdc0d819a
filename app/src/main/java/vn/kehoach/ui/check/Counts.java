package vn.kehoach.ui.check;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many findings there are of each weight. */
public record Counts(int errors, int warnings, int notes) {
    static Counts of(List<Finding> findings) {
        return new Counts(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(one -> one.severity() == severity).count();
    }

    /** What should be put right: errors and warnings. */
    public int wrong() {
        return errors + warnings;
    }

    /** "2 lỗi, 1 cảnh báo"; weights without a finding are left out. */
    public String sentence() {
        String all =
                Stream.of(part(errors, "lỗi"), part(warnings, "cảnh báo"), part(notes, "điều nhắc"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "không có lỗi nào" : all;
    }

    private static String part(int count, String name) {
        return count == 0 ? "" : count + " " + name;
    }
}
