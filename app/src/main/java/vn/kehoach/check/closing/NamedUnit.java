package vn.kehoach.check.closing;

import vn.kehoach.check.rule.AgencyNames;
import vn.kehoach.document.Recipient;
import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A department or ministry as a text names it in full: "Sở Khoa học và Công nghệ". */
record NamedUnit(String name) {
    /** Recipients that stand for many: "Các sở, ban, ngành", "Như trên". */
    private static final Pattern ALL =
            Pattern.compile(
                    "^(?:nhu |theo )|danh sach|thanh vien|cac (?:[^;]*, )?(?:so|bo|co quan|don"
                            + " vi|nganh)\\b");

    private static final Pattern INSIDE = Pattern.compile("thuoc|truc thuoc|cua so");

    /** The units named in {@code text}. */
    static Stream<NamedUnit> in(String text) {
        return AgencyNames.NAMED.matcher(text).results().map(found -> new NamedUnit(found.group()));
    }

    /** Whether a line of Nơi nhận names it, in full, by its initials or among others. */
    boolean reachedBy(Recipient recipient) {
        String line = Folding.fold(recipient.text());
        boolean everybody = ALL.matcher(line).find() && !INSIDE.matcher(line).find();
        String department = recipient.text().replace("Sở", "S").replace("Bộ", "B");
        return everybody
                || line.contains(Folding.fold(field()))
                || squashed(department).contains(name.charAt(0) + initials())
                || Arrays.stream(recipient.text().split("[:,;]\\s*", -1))
                        .anyMatch(part -> squashed(part).equals(initials()));
    }

    /** Whether {@code text} names it, whatever the tone style. */
    boolean namedIn(String text) {
        return Folding.fold(text).contains(Folding.fold(field()));
    }

    private String field() {
        return name.substring(3);
    }

    /** "KHCN" of "Khoa học và Công nghệ". */
    private String initials() {
        return Arrays.stream(field().split("[ ,-]+", -1))
                .filter(word -> !word.equals("và"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String squashed(String text) {
        return text.replace(" và ", "").replaceAll("\\P{L}", "");
    }
}
