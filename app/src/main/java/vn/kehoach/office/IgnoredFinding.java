package vn.kehoach.office;

import vn.kehoach.check.Finding;

/**
 * What identifies a finding that a clerk lets pass: its rule, its place and its words, so that it
 * comes back when the words change.
 */
public record IgnoredFinding(String code, String place, String excerpt) {
    public IgnoredFinding {
        excerpt = excerpt.replaceAll("\\s+", " ").strip();
    }

    /** What identifies {@code finding}. */
    public static IgnoredFinding of(Finding finding) {
        return new IgnoredFinding(finding.code(), finding.place().toString(), finding.excerpt());
    }

    /** Whether {@code other} is the same but for its place in the same part of the paper. */
    boolean movedTo(IgnoredFinding other) {
        return code.equals(other.code)
                && excerpt.equals(other.excerpt)
                && part(place).equals(part(other.place));
    }

    private static String part(String place) {
        return place.replaceFirst("/.*", "");
    }
}
