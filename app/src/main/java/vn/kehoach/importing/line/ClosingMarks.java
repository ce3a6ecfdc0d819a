package vn.kehoach.importing.line;

import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Forms of the lines at the end of a paper (NĐ 30/2020, Phụ lục I, II.7 and II.9). */
public final class ClosingMarks {
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan ?(:.*)?");

    /** Thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(TM|KT|TL|TUQ|TƯQ|Q|T/M|K/T|T/L)[. ] ?\\p{Lu}.*");

    /** "KT." taken for a numeral by a machine: no office is numbered. */
    private static final Pattern MISREAD = Pattern.compile("\\d{1,2}\\. ?\\p{Lu}.*");

    private static final List<String> OFFICES =
            List.of(
                    "PHÓ ",
                    "GIÁM ĐỐC",
                    "CHỦ TỊCH",
                    "TRƯỞNG ",
                    "CHÁNH ",
                    "HIỆU TRƯỞNG",
                    "CỤC TRƯỞNG",
                    "CHI CỤC TRƯỞNG",
                    "BỘ TRƯỞNG",
                    "THỨ TRƯỞNG",
                    "TỔNG ",
                    "VIỆN TRƯỞNG",
                    "BÍ THƯ",
                    "CHỈ HUY",
                    "QUYỀN ",
                    "CHỦ NHIỆM",
                    "THỦ TRƯỞNG",
                    "KẾ TOÁN TRƯỞNG",
                    "THỐNG ĐỐC",
                    "ĐỘI TRƯỞNG",
                    "TỔ TRƯỞNG",
                    "VỤ TRƯỞNG",
                    "THỦ TƯỚNG",
                    "CHỈ ĐẠO",
                    "ỦY VIÊN");

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]*");
    private static final Pattern DEGREE =
            Pattern.compile(
                    "^((PGS|GS|TS|Ts|ThS|Ths|BS|BSCKII?|BSCK\\d|KS|CN|CKII?|LS|DS|CVP|NGƯT|NGND|\\p{Lu}\\p{L}{0,6}\\.|TTƯT|Tiến"
                        + " sĩ|Thạc sĩ|Bác sĩ|Ông|Bà|(Thiếu|Trung|Thượng|Đại) (úy|tá|tướng))[.,]?"
                        + " ?)+(?=\\p{Lu})");

    private ClosingMarks() {}

    public static boolean isRecipientsHeading(Line line) {
        return RECIPIENTS.matcher(Folding.fold(line.plain())).matches();
    }

    public static boolean isAuthority(String line) {
        return LetterCase.isCapitals(line)
                && (AUTHORITY.matcher(line).matches() || isMisreadAuthority(line));
    }

    public static boolean isMisreadAuthority(String line) {
        return MISREAD.matcher(line).matches()
                && LetterCase.isCapitals(line)
                && isOffice(line.replaceFirst("^\\d{1,2}\\. ?", ""));
    }

    public static boolean isOffice(String line) {
        return line.length() <= 80
                && LetterCase.isCapitals(line)
                && OFFICES.stream().anyMatch(office -> (line + " ").startsWith(office));
    }

    /** Two to six words, each a capital and small letters, perhaps with a degree before them. */
    public static boolean isName(String line) {
        String name = DEGREE.matcher(line).replaceFirst("");
        String[] words = name.split(" ");
        return words.length >= 2
                && words.length <= 6
                && !LetterCase.isCapitals(name)
                && LineLabel.of(line).isEmpty()
                && Arrays.stream(words).allMatch(word -> NAME_WORD.matcher(word).matches());
    }
}
