package vn.kehoach.paper;

import java.util.Set;

/** What stands on paper, in brackets, where the document does not say what must be said. */
public final class Placeholders {
    public static final String ISSUER = "[TÊN CƠ QUAN BAN HÀNH]";
    public static final String SYMBOL = "[KÝ HIỆU]";
    public static final String PLACE = "[Địa danh]";
    public static final String SUBJECT = "[Trích yếu nội dung]";
    public static final String SIGNER_TITLE = "[CHỨC VỤ NGƯỜI KÝ]";
    public static final String SIGNER_NAME = "[Họ và tên]";
    public static final String RECIPIENT = "[Nơi nhận]";

    private static final Set<String> LINES =
            Set.of(ISSUER, SUBJECT, SIGNER_TITLE, SIGNER_NAME, RECIPIENT);

    private Placeholders() {}

    /** Whether {@code line} says nothing but that something is to be filled in. */
    public static boolean isLine(String line) {
        return LINES.contains(line);
    }
}
