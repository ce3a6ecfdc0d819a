package vn.kehoach.importing;

import vn.kehoach.text.Folding;

import java.util.regex.Pattern;

/** Quốc hiệu and tiêu ngữ, which every state paper prints (NĐ 30/2020, Phụ lục I, II.1). */
final class Motto {
    private static final Pattern MOTTO =
            Pattern.compile(
                    "(cong hoa xa hoi chu nghia viet nam)?\\s*(doc lap ?- ?tu do ?- ?hanh phuc)?");

    private Motto() {}

    /** Whether {@code line} is quốc hiệu, tiêu ngữ or both. */
    static boolean isIn(Line line) {
        return isMotto(Folding.fold(line.plain()));
    }

    /** Whether the folded line is quốc hiệu, tiêu ngữ or both. */
    static boolean isMotto(String folded) {
        return !folded.isEmpty() && MOTTO.matcher(folded).matches();
    }
}
