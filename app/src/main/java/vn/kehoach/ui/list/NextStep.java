package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentRow;

import java.util.Optional;

/**
 * Where a document stands and what comes next, in the clerk's words.
 *
 * @param action what the button says; empty where nothing is to be done
 * @param next the state the button leads to
 */
public record NextStep(String text, String action, Optional<DocumentState> next) {
    /** The next step of a document in a list. */
    public static NextStep of(DocumentRow row) {
        return switch (row.state()) {
            case DRAFT ->
                    step(
                            "Đang soạn. Việc tiếp theo: kiểm tra (F7), xuất Word và PDF rồi trình"
                                    + " ký.",
                            "Chuyển sang Trình ký",
                            DocumentState.FOR_SIGNATURE);
            case FOR_SIGNATURE ->
                    row.issuedOn().isPresent() && !row.number().numeral().isBlank()
                            ? step(
                                    "Đã có số và ngày. Việc tiếp theo: ban hành.",
                                    "Ban hành",
                                    DocumentState.ISSUED)
                            : new NextStep(
                                    "Đang trình ký. Ký xong, mở văn bản để ghi số và ngày rồi ban"
                                            + " hành.",
                                    "",
                                    Optional.empty());
            case ISSUED ->
                    new NextStep(
                            row.reportDue()
                                    .map(
                                            "Đã ban hành. Hạn báo cáo gần nhất: %1$td/%1$tm/%1$tY."
                                                    ::formatted)
                                    .orElse("Đã ban hành."),
                            "",
                            Optional.empty());
            case REPLACED -> new NextStep("Đã có văn bản khác thay thế.", "", Optional.empty());
            case CANCELLED ->
                    step("Đã hủy. Có thể soạn lại.", "Đưa về Dự thảo", DocumentState.DRAFT);
        };
    }

    private static NextStep step(String text, String action, DocumentState next) {
        return new NextStep(text, action, Optional.of(next));
    }
}
