package vn.kehoach.office.newyear;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a paper is for, and when it was issued: a plan for 2025 may be signed in December
 * 2024.
 *
 * @param year the one its subject names, else that of its date, else the one it names most often
 */
record PaperYear(int year, Optional<LocalDate> issued, int issuedIn) {
    private static final Pattern NAMED =
            Pattern.compile("(?iu)năm (?:học (20\\d\\d)|(20\\d\\d)(?! ?[-–]))");

    private static final Pattern ANY = Pattern.compile("(?<![\\d/.])(20\\d\\d)(?![\\d/]|[.,]\\d)");

    static Optional<PaperYear> of(OfficialDocument document) {
        DateLine line = document.header().dateLine();
        OptionalInt issuedIn =
                line.year().matches("\\d{4}")
                        ? OptionalInt.of(Integer.parseInt(line.year()))
                        : OptionalInt.empty();
        OptionalInt year = named(document.header().subject().text(), issuedIn);
        if (year.isEmpty()) {
            year = issuedIn.isPresent() ? issuedIn : mostNamed(document);
        }
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int of = year.getAsInt();
        return Optional.of(new PaperYear(of, line.date(), issuedIn.orElse(of)));
    }

    /** The subject's year, unless it is so far from the date's that it is another paper's. */
    private static OptionalInt named(String subject, OptionalInt issuedIn) {
        Matcher named = NAMED.matcher(subject);
        if (!named.find()) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(named.group(1) == null ? named.group(2) : named.group(1));
        return Math.abs(issuedIn.orElse(year) - year) <= 1
                ? OptionalInt.of(year)
                : OptionalInt.empty();
    }

    private static OptionalInt mostNamed(OfficialDocument document) {
        var counts = new TreeMap<Integer, Integer>();
        Passages.of(document)
                .forEach(
                        passage ->
                                ANY.matcher(passage.text())
                                        .results()
                                        .forEach(
                                                found ->
                                                        counts.merge(
                                                                Integer.valueOf(found.group(1)),
                                                                1,
                                                                Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** Whether {@code day} was over when the paper was issued. */
    boolean isPast(LocalDate day) {
        return issued.filter(day::isBefore).isPresent();
    }

    /** Whether a term in {@code named} can be one of this paper's: its own year or the next. */
    boolean isOwn(int named) {
        return named == year || named == year + 1 || (named == issuedIn && issuedIn < year);
    }
}
