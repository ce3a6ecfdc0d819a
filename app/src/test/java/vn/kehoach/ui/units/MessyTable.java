package vn.kehoach.ui.units;

import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.ExcelWriter;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of units as offices send them round: titles above, headings of their own, sections
 * between, columns nobody needs.
 */
public final class MessyTable {
    /** Rows that say something nobody can take, each of another kind. */
    public static final List<String> FAULTS =
            List.of(
                    "|Văn thư|0912 000 001|a@b.vn||||||",
                    "Xã Số 1||0912 000 001|||||||",
                    "Phòng Một||không có|||||||",
                    "Phòng Hai|||khong-phai-thu||||||",
                    "Phòng Ba||||Sở Không Có|||||",
                    "Phòng Bốn||||Phòng Bốn|||||",
                    "Phòng Năm|||||H40 99||||",
                    "Phòng Sáu|||||H40.1||||",
                    "Phòng Bảy||||||chim câu|||",
                    "Phòng Tám|||||||31/02/2025||",
                    "Phòng Chín|||||||01/7/2025|30/6/2025|",
                    "Phòng Mười||||||||30/6/2025|Sở Cũng Không Có");

    private static final String HEADINGS =
            "Tên cơ quan, đơn vị|Họ và tên|SĐT|E-mail|Trực thuộc|Mã định danh điện tử"
                    + "|Hình thức gửi|Ngày thành lập|Ngày kết thúc|Nhập vào";

    private MessyTable() {}

    /** Writes {@code file}: {@code count} communes, then {@code faults}. */
    public static Path write(Path file, int count, List<String> faults) throws IOException {
        var rows = new ArrayList<List<Value>>();
        rows.add(List.of(Value.of("(Kèm theo Công văn của Văn phòng)")));
        rows.add(List.of());
        rows.add(row("STT", HEADINGS, "Ghi chú"));
        rows.add(row("I", "CÁC XÃ, PHƯỜNG|||||||||", ""));
        for (int at = 1; at <= count; at++) {
            rows.add(
                    row(
                            String.valueOf(at),
                            ("Xã Số %1$d|Nguyễn Thị Số %1$d|0912 %1$06d|xa%1$d@tinh.vn|"
                                            + "|H40.%1$d|Bưu điện|01/07/2025||")
                                    .formatted(at),
                            "đã rà soát"));
        }
        faults.forEach(fault -> rows.add(row("", fault, "")));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(file)) {
            new ExcelWriter()
                    .write(
                            List.of(
                                    new SheetPage(
                                            "Danh bạ 2026",
                                            List.of(new Column("DANH BẠ CÁC ĐƠN VỊ", 20)),
                                            rows)),
                            out);
        }
        return file;
    }

    private static List<Value> row(String number, String cells, String note) {
        return Stream.of(Stream.of(number), Arrays.stream(cells.split("\\|", -1)), Stream.of(note))
                .flatMap(parts -> parts)
                .map(Value::of)
                .toList();
    }
}
