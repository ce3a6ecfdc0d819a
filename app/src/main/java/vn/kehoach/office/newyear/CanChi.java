package vn.kehoach.office.newyear;

import java.util.List;
import java.util.regex.Pattern;

/** The names of lunar years ("Ất Tỵ"), which go round in sixty years. */
final class CanChi {
    private static final List<String> CAN =
            List.of("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý");
    private static final List<String> CHI =
            List.of(
                    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất",
                    "Hợi");

    /** "Tị" is another spelling. */
    static final String FORM =
            "(?<!\\p{L})(?:"
                    + String.join("|", CAN)
                    + ") (?:"
                    + String.join("|", CHI)
                    + "|Tị)(?!\\p{L})";

    private static final Pattern PATTERN = Pattern.compile("(?iu)" + FORM);

    private CanChi() {}

    static boolean isIn(String text) {
        return PATTERN.matcher(text).find();
    }

    /** The lunar year that begins in {@code year}; 1984 began the last round with Giáp Tý. */
    static String of(int year) {
        int since = Math.floorMod(year - 1984, 60);
        return CAN.get(since % CAN.size()) + " " + CHI.get(since % CHI.size());
    }

    static boolean isOf(int year, String name) {
        return of(year).equalsIgnoreCase(name.replace("Tị", "Tỵ"));
    }
}
