package vn.kehoach.office.folder;

import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;

import java.util.List;

/**
 * What came of all files of a folder, in the order of their names.
 *
 * @param cancelled whether reading was ended before the last one
 */
public record FolderReport(List<FileResult> results, boolean cancelled) {
    public FolderReport {
        results = List.copyOf(results);
    }

    /** Files that did not become documents. */
    public long refused() {
        return results.stream().filter(result -> !result.read()).count();
    }

    /** All of it in one sentence. */
    public String summary() {
        int doubts = results.stream().mapToInt(FileResult::doubts).sum();
        String sentence =
                "Đã đọc %d/%d tệp; %d tệp không đọc được; %d chỗ cần xem lại."
                        .formatted(results.size() - refused(), results.size(), refused(), doubts);
        return cancelled ? sentence + " Việc đọc đã dừng giữa chừng theo yêu cầu." : sentence;
    }

    /** The report as a table for Excel. */
    public SheetPage page() {
        return new SheetPage(
                "Kết quả đọc",
                List.of(
                        new Column("Tệp", 50),
                        new Column("Kết quả", 16),
                        new Column("Chỗ cần xem lại", 16),
                        new Column("Lý do", 80)),
                results.stream().map(FolderReport::row).toList());
    }

    private static List<Value> row(FileResult result) {
        return List.of(
                Value.of(result.name()),
                Value.of(result.outcome()),
                result.read() ? Value.of(result.doubts()) : Value.BLANK,
                Value.of(result.reason()));
    }
}
