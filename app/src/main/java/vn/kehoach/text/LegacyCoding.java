package vn.kehoach.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codings of Vietnamese before Unicode, in which a letter is a character of Latin-1 (TCVN 5712:1993
 * VN3, called TCVN3 or ABC) or a base letter and another behind it (VNI). Files do not name them:
 * text is known by its words, runs of Word by their font.
 */
public enum LegacyCoding {
    TCVN3,
    VNI;

    private static final String TCVN3_FROM_A1 =
            "ĂÂÊÔƠƯĐăâêôơưđẶ°±²³´àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";

    /** For each base letter what the marks of {@link #VNI_MARKS} make of it; "." for nothing. */
    private static final Map<Character, String> VNI_PAIRS =
            Map.of(
                    'a', "áàảãạâấầẩẫậăắằẳẵặ",
                    'e', "éèẻẽẹêếềểễệ......",
                    'o', "óòỏõọôốồổỗộ......",
                    'u', "úùủũụ............",
                    'y', "ýỳỷỹ.............",
                    'ô', "ớờởỡợ............",
                    'ö', "ứừửữự............");

    private static final Map<Character, Character> VNI_SINGLES =
            Map.of('ñ', 'đ', 'ö', 'ư', 'ô', 'ơ', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ');

    /** Words that every official paper has. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:và|của|các|về|thực|hiện|năm|tỉnh|nhân|dân|được|kế|hoạch|số"
                            + "|ngày|tháng|đơn|vị|với|cứ|căn|những)(?!\\p{L})");

    /** Fewer such words may be chance. */
    private static final int FEWEST = 3;

    private static final Pattern BEYOND_LATIN = Pattern.compile("[\\u0100-\\u1FFF]");

    /**
     * The text in Unicode (NFC).
     *
     * @param latin its characters as windows-1252 reads them; Unicode letters stay as they are
     */
    public String decode(String latin) {
        if (BEYOND_LATIN.matcher(latin).find()) {
            return latin;
        }
        return Nfc.of(
                switch (this) {
                    case TCVN3 -> fromTcvn3(latin);
                    case VNI -> fromVni(latin);
                });
    }

    /** The coding in which {@code latin} reads as Vietnamese; none when it does in neither. */
    public static Optional<LegacyCoding> of(String latin) {
        return Arrays.stream(values())
                .filter(coding -> coding.wordsIn(latin) >= FEWEST)
                .max(Comparator.comparingLong(coding -> coding.wordsIn(latin)));
    }

    /**
     * What a run of Word says that is set in {@code font}: ".VnTime", whose capitals have fonts of
     * their own (".VnTimeH"), or "VNI-Times".
     */
    public static String decode(String text, String font) {
        if (font.startsWith(".Vn")) {
            String letters = TCVN3.decode(text);
            boolean capitals = font.endsWith("H");
            return capitals ? letters.toUpperCase(Locale.forLanguageTag("vi-VN")) : letters;
        }
        return font.startsWith("VNI-") ? VNI.decode(text) : text;
    }

    private long wordsIn(String latin) {
        return words(decode(latin));
    }

    /** How often words that every official paper has stand in {@code text}. */
    public static long words(String text) {
        return COMMON.matcher(text).results().count();
    }

    private static String fromTcvn3(String latin) {
        var letters = new StringBuilder(latin.length());
        for (int at = 0; at < latin.length(); at++) {
            char c = latin.charAt(at);
            boolean coded = c >= 0xA1 && c < 0xA1 + TCVN3_FROM_A1.length();
            letters.append(coded ? TCVN3_FROM_A1.charAt(c - 0xA1) : c);
        }
        return letters.toString();
    }

    private static String fromVni(String latin) {
        var letters = new StringBuilder(latin.length());
        for (int at = 0; at < latin.length(); at++) {
            char base = latin.charAt(at);
            char next = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
            Optional<Character> pair = pair(Character.toLowerCase(base), next);
            char small =
                    pair.orElse(
                            VNI_SINGLES.getOrDefault(
                                    Character.toLowerCase(base), Character.toLowerCase(base)));
            letters.append(Character.isUpperCase(base) ? Character.toUpperCase(small) : small);
            at += pair.isPresent() ? 1 : 0;
        }
        return letters.toString();
    }

    private static Optional<Character> pair(char base, char mark) {
        int at = VNI_MARKS.indexOf(Character.toLowerCase(mark));
        String made = VNI_PAIRS.getOrDefault(base, "");
        return at < 0 || made.isEmpty() || made.charAt(at) == '.'
                ? Optional.empty()
                : Optional.of(made.charAt(at));
    }
}
