package vn.kehoach.ui.list;

import vn.kehoach.store.DocumentRow;

import java.util.List;
import java.util.Optional;

/**
 * Where a document stands and what comes next, in the clerk's words.
 *
 * @param action what the button says; empty where nothing is to be done
 * @param move what the button does
 */
public record NextStep(String text, String action, Optional<Move> move) {
    /** What can be done with a document to bring it on its way. */
    public enum Move {
        TO_SIGNATURE,
        ISSUE,
        DISTRIBUTE,
        TO_DRAFT
    }

    /** The next step of a document in a list. */
    public static NextStep of(DocumentRow row) {
        return switch (row.state()) {
            case DRAFT ->
                    step(
                            "Đang soạn. Việc tiếp theo: kiểm tra (F7), xuất Word và PDF rồi trình"
                                    + " ký.",
                            "Chuyển sang Trình ký",
                            Move.TO_SIGNATURE);
            case FOR_SIGNATURE ->
                    step(
                            "Đang trình ký. Ký xong thì lấy số, ghi ngày và ban hành.",
                            "Ban hành…",
                            Move.ISSUE);
            case ISSUED ->
                    step(
                            row.reportDue()
                                    .map(
                                            "Đã ban hành. Hạn báo cáo gần nhất: %1$td/%1$tm/%1$tY."
                                                    ::formatted)
                                    .orElse("Đã ban hành. Việc tiếp theo: gửi tới nơi nhận."),
                            "Phát hành",
                            Move.DISTRIBUTE);
            case REPLACED -> new NextStep("Đã có văn bản khác thay thế.", "", Optional.empty());
            case CANCELLED -> step("Đã hủy. Có thể soạn lại.", "Đưa về Dự thảo", Move.TO_DRAFT);
        };
    }

    /** What can be done with documents that were thrown away. */
    private static NextStep inBin() {
        return new NextStep(
                "Trong thùng rác. Lấy lại để soạn tiếp, hoặc xóa hẳn.", "", Optional.empty());
    }

    /** The next step of all documents that are chosen; empty where none is. */
    static Optional<NextStep> of(List<DocumentRow> rows) {
        if (rows.stream().anyMatch(row -> row.binnedAt().isPresent())) {
            return Optional.of(inBin());
        }
        return switch (rows.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(of(rows.getFirst()));
            default -> Optional.of(together(rows));
        };
    }

    /** What stands alike goes on together. */
    private static NextStep together(List<DocumentRow> rows) {
        int count = rows.size();
        String text = "Đang chọn %d văn bản: %s.".formatted(count, StateChange.counted(rows));
        boolean alike = rows.stream().map(DocumentRow::state).distinct().count() == 1;
        if (!alike) {
            return new NextStep(text, "", Optional.empty());
        }
        return switch (rows.getFirst().state()) {
            case DRAFT ->
                    step(
                            text,
                            "Chuyển %d văn bản sang Trình ký".formatted(count),
                            Move.TO_SIGNATURE);
            case FOR_SIGNATURE -> step(text, "Ban hành %d văn bản…".formatted(count), Move.ISSUE);
            case CANCELLED ->
                    step(text, "Đưa %d văn bản về Dự thảo".formatted(count), Move.TO_DRAFT);
            case ISSUED, REPLACED -> new NextStep(text, "", Optional.empty());
        };
    }

    private static NextStep step(String text, String action, Move move) {
        return new NextStep(text, action, Optional.of(move));
    }
}
