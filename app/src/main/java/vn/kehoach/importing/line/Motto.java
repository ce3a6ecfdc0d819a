package vn.kehoach.importing.line;

import vn.kehoach.text.Folding;

import java.util.regex.Pattern;

/** Quốc hiệu and tiêu ngữ, which every state paper prints (NĐ 30/2020, Phụ lục I, II.1). */
public final class Motto {
    private static final Pattern MOTTO =
            Pattern.compile(
                    "(cong hoa xa hoi chu nghia viet nam)?\\s*(doc lap ?- ?tu do ?- ?hanh phuc)?");

    private static final Pattern END =
            Pattern.compile(
                    "(?iu)C[ỘO]NG H(?:ÒA|OÀ|OA) X[ÃA] HỘI CHỦ NGHĨA VIỆT NAM$"
                            + "|Đ[ộ]c lập ?[-–—] ?Tự do ?[-–—] ?Hạnh phúc$");

    private Motto() {}

    /** Where quốc hiệu or tiêu ngữ begins that ends {@code line}; -1 when it does not. */
    public static int start(String line) {
        var motto = END.matcher(line);
        return motto.find() ? motto.start() : -1;
    }

    /** Whether {@code line} is quốc hiệu, tiêu ngữ or both. */
    public static boolean isIn(Line line) {
        return isMotto(Folding.fold(line.plain()));
    }

    /** Whether the folded line is quốc hiệu, tiêu ngữ or both. */
    public static boolean isMotto(String folded) {
        return !folded.isEmpty() && MOTTO.matcher(folded).matches();
    }
}
