package vn.kehoach.paper;

/** What stands on paper, in brackets, where the document does not say what must be said. */
final class Placeholders {
    static final String ISSUER = "[TÊN CƠ QUAN BAN HÀNH]";
    static final String SYMBOL = "[KÝ HIỆU]";
    static final String PLACE = "[Địa danh]";
    static final String SUBJECT = "[Trích yếu nội dung]";
    static final String SIGNER_TITLE = "[CHỨC VỤ NGƯỜI KÝ]";
    static final String SIGNER_NAME = "[Họ và tên]";
    static final String RECIPIENT = "[Nơi nhận]";

    private Placeholders() {}
}
