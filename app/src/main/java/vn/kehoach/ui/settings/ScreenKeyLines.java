package vn.kehoach.ui.settings;

import vn.kehoach.office.papers.KeyLine;

import java.util.ArrayList;
import java.util.List;

/** The keys that single screens, panes and fields take for themselves, in the clerks' words. */
final class ScreenKeyLines {
    private static final String ALL =
            """
            # Trang soạn thảo
            Enter | Sang đoạn mới
            Shift+Enter | Đoạn mới không đánh số
            Ctrl+Enter | Ngắt trang
            Tab, Shift+Tab | Xuống cấp, lên cấp; trong bảng: ô sau, ô trước
            Ctrl+Tab | Gõ dấu tab (nhảy cột), cả trong bảng
            Ctrl+Shift+Space | Dấu cách không ngắt dòng
            Ctrl+Alt+1, 2, 3 | Thành mục I., khoản 1., điểm a)
            Ctrl+Alt+4, 5, 6 | Thành gạch -, cộng +, tiêu đề
            Ctrl+Alt+0, 7, 8 | Thành thân bài, căn cứ, giữa dòng
            Ctrl+B, Ctrl+I, Ctrl+U | Đậm, nghiêng, gạch chân
            Ctrl+C, Ctrl+X, Ctrl+V | Chép, cắt, dán
            Ctrl+A | Chọn tất cả
            Ctrl+←, Ctrl+→ | Sang từ trước, từ sau (thêm Shift: chọn)
            Ctrl+↑, Ctrl+↓ | Sang đoạn trước, đoạn sau
            Home, End | Đầu dòng, cuối dòng
            Ctrl+Home, Ctrl+End | Đầu văn bản, cuối văn bản
            PageUp, PageDown | Lên, xuống một màn hình
            Ctrl+Insert, Shift+Insert, Shift+Delete | Chép, dán, cắt như trong Word
            Ctrl+Backspace, Ctrl+Delete | Xóa từ trước, từ sau
            Alt+Shift+↑, ↓, ←, → | Chuyển mục cùng các mục con
            Ctrl+Alt+F, Esc | Thêm chú thích; từ chú thích về lại chỗ gọi
            # Mục lục
            Alt+Shift+↑, ↓, ←, → | Chuyển mục cùng các mục con
            # Thanh tìm trong văn bản
            Enter, Shift+Enter | Chỗ sau, chỗ trước
            Tab, Shift+Tab | Từ “Tìm” sang “Thay bằng”, trở lại
            Esc | Đóng thanh tìm
            # Danh sách văn bản
            Enter | Mở văn bản
            Delete | Bỏ vào thùng rác; ở cột bên trái: bỏ cách xem
            ↓ | Từ ô tìm xuống danh sách
            Alt+↑, Alt+↓ | Đổi chỗ cách xem đã đặt tên
            # Ngăn Nhiệm vụ (bảng)
            F2, Enter | Sửa ô; gõ chữ: viết đè ô
            Alt+Enter | Xuống dòng trong ô
            Tab, Shift+Tab | Ô sau, ô trước
            Esc | Thôi sửa ô
            Insert | Thêm nhiệm vụ
            Delete | Xóa chữ trong ô
            Ctrl+Delete | Xóa nhiệm vụ
            Alt+↑, Alt+↓ | Chuyển lên, chuyển xuống
            Ctrl+G | Thêm hàng nhóm ở trên
            Ctrl+A | Chọn tất cả
            Ctrl+C, Ctrl+V | Chép sang Excel, dán từ Excel
            # Ngăn Nhiệm vụ (từng ô)
            Ctrl+Enter | Nhận chữ đang sửa
            Esc | Trả lại chữ cũ
            # Nhiệm vụ của mọi văn bản
            Enter | Mở văn bản ở nhiệm vụ này
            Space | Đã xong, chưa xong
            F2 | Ghi chú
            Tab, Ctrl+Enter | Nhận ghi chú, về danh sách
            Esc | Thôi sửa ghi chú
            Ctrl+F | Tới ô tìm
            ↓ | Từ ô tìm xuống danh sách
            # Ngăn Xem lại
            F2 | Sửa chỗ chưa chắc
            Enter | Nhận chữ đã sửa
            Shift+Enter | Xuống dòng khi sửa
            Esc | Thôi sửa
            # Ngăn Đơn vị
            Enter | Làm theo đề nghị đầu tiên
            Delete | Để nguyên tên này
            # Danh bạ đơn vị
            Insert | Thêm đơn vị
            Enter, F2 | Sang biểu mẫu
            Delete | Xóa đơn vị
            Ctrl+S | Lưu biểu mẫu
            Ctrl+R | Biến động: đổi tên, sáp nhập, chia tách, giải thể
            Ctrl+I | Nhập từ Excel
            Ctrl+F | Tới ô tìm
            Ctrl+Z, Ctrl+Y | Hoàn tác, làm lại
            Alt+↑, Alt+↓ | Đổi chỗ thành viên của nhóm
            # Phát hành
            Space | Đã nhận, chưa nhận
            Ctrl+Enter | Đã chuyển, chưa chuyển
            Enter | Sửa đơn vị nhận
            Delete | Không gửi, gửi lại
            Alt+1, Alt+2, Alt+3 | Tên chưa rõ, đơn vị nhận, giấy tờ
            Ctrl+P | In giấy tờ đang xem
            F12, Shift+F12 | Xuất Word, PDF giấy tờ đang xem
            Ctrl+F, Ctrl+Z | Tới ô tìm, hoàn tác
            ↓ | Từ ô tìm xuống danh sách
            # Các bản đã lưu
            F8 | Chỗ khác nhau tiếp theo
            # Các ô có gợi ý, các dòng nhập
            Alt+↓ | Xem gợi ý
            Enter | Nhận gợi ý; không có gợi ý: thêm dòng
            Backspace | Bỏ dòng trống
            Alt+↑, Alt+↓ | Chuyển dòng lên, xuống
            # Điểm dừng tab
            Enter | Thêm vị trí vừa gõ; không có gì để thêm: Đồng ý
            Delete | Xóa điểm dừng đang chọn trong danh sách
            # Bảng đề nghị sửa, chuyển năm
            Space | Chọn, bỏ chọn
            Enter | Làm những chỗ đã chọn
            # Mọi hộp đang mở
            Esc | Đóng
            """;

    private ScreenKeyLines() {}

    /** All of them, screen by screen. */
    static List<KeyLine> all() {
        var lines = new ArrayList<KeyLine>();
        String place = "";
        for (String line : ALL.lines().toList()) {
            if (line.startsWith("# ")) {
                place = line.substring(2);
            } else {
                List<String> parts = List.of(line.split(" \\| ", 2));
                lines.add(new KeyLine(place, parts.getFirst(), parts.getLast()));
            }
        }
        return lines;
    }
}
