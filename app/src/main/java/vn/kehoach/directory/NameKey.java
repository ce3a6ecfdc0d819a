package vn.kehoach.directory;

import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as they are compared: without diacritics, small, common words abbreviated, no blanks. "Sở
 * NN&MT" and "sở nn và mt" have the key {@code sonnmt}.
 */
public final class NameKey {
    private static final Map<String, String> SHORT =
            Map.of(
                    "uy ban nhan dan", "ubnd",
                    "hoi dong nhan dan", "hdnd",
                    "uy ban mat tran to quoc viet nam", "ubmttqvn",
                    "uy ban mttq viet nam", "ubmttqvn",
                    "uy ban mat tran to quoc", "ubmttq",
                    "thanh pho", "tp");

    private static final Pattern LONG =
            Pattern.compile(
                    SHORT.keySet().stream()
                            .sorted((one, other) -> other.length() - one.length())
                            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private static final Pattern LINKS = Pattern.compile("\\bva\\b|[^a-z0-9 ]");

    /**
     * "Sở …", "Bộ …", "Phòng …": the word before the field, which initials leave standing or not.
     */
    private static final Pattern HEADED =
            Pattern.compile("(so|bo|phong|chi cuc|ban|trung tam|truong|hoi) (.+ .+)");

    /** A place behind a name: " tỉnh Lâm Sơn". */
    private static final Pattern OF_PLACE = Pattern.compile("(.+?) (tinh|tp|xa|phuong) ([^,]+)");

    private NameKey() {}

    /** The key of {@code name}; empty where it has no letter or digit. */
    public static String of(String name) {
        return plain(name).replace(" ", "");
    }

    /** All keys under which a unit of this name is found. */
    public static Set<String> all(String name) {
        var keys = new LinkedHashSet<String>();
        String plain = plain(name);
        addForms(plain, keys);
        Matcher placed = OF_PLACE.matcher(plain);
        if (placed.matches()) {
            keys.add((placed.group(1) + placed.group(2)).replace(" ", ""));
            if (HEADED.matcher(placed.group(1)).matches()) {
                addForms(placed.group(1), keys);
            }
        }
        keys.remove("");
        return keys;
    }

    /** The key of {@code name} but for the place behind it, where one is there. */
    static Optional<String> withoutPlace(String name) {
        Matcher placed = OF_PLACE.matcher(plain(name));
        return placed.matches() ? Optional.of(placed.group(1).replace(" ", "")) : Optional.empty();
    }

    private static void addForms(String plain, Set<String> keys) {
        keys.add(plain.replace(" ", ""));
        Matcher headed = HEADED.matcher(plain);
        if (headed.matches()) {
            String initials = initials(headed.group(2));
            keys.add(headed.group(1).replace(" ", "") + initials);
            keys.add(initials(headed.group(1)) + initials);
        }
    }

    private static String initials(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String plain(String name) {
        String shortened =
                LONG.matcher(Folding.fold(name)).replaceAll(found -> SHORT.get(found.group(1)));
        return LINKS.matcher(
                        shortened
                                .replace("&", " va ")
                                .replace("-", " ")
                                .replaceAll("\\btp\\.", "tp "))
                .replaceAll(" ")
                .strip()
                .replaceAll(" +", " ");
    }
}
