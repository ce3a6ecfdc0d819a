package vn.kehoach.template;

import java.util.HashMap;
import java.util.Map;

/** What an invented clerk of an invented department fills in. */
final class InventedValues {
    private static final String HEAD =
            """
            [CƠ QUAN CHỦ QUẢN] = UBND TỈNH LAM CHÂU
            [TÊN CƠ QUAN BAN HÀNH] = SỞ VĂN HÓA VÀ THỂ THAO
            [TÊN TỈNH HOẶC XÃ] = XÃ BẮC TRÀ
            [TÊN VIẾT TẮT] = SVHTT
            [ĐƠN VỊ] = VP
            [Địa danh] = Lam Châu
            [Họ và tên] = Kiều Thụy An
            [Tên cơ quan ban hành] = Sở Văn hóa và Thể thao
            [tên cơ quan ban hành] = Sở Văn hóa và Thể thao
            [tên tỉnh hoặc xã] = xã Bắc Trà
            [đơn vị soạn thảo] = VP
            [Cơ quan cấp trên] = Ủy ban nhân dân tỉnh Lam Châu
            [Các cơ quan, đơn vị thực hiện] = Thư viện tỉnh; Bảo tàng tỉnh
            [THẨM QUYỀN BAN HÀNH] = GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO
            [Trích yếu nội dung kế hoạch] = Tổ chức Ngày hội đọc sách năm 2027
            [trích yếu nội dung công văn] = phối hợp tổ chức Ngày hội đọc sách năm 2027
            [Trích yếu nội dung báo cáo] = Kết quả tổ chức Ngày hội đọc sách năm 2027
            [Trích yếu nội dung tờ trình] = Phê duyệt chương trình Ngày hội đọc sách năm 2027
            [trích yếu nội dung quyết định] = thành lập Ban Tổ chức Ngày hội đọc sách năm 2027
            [Trích yếu nội dung thông báo] = Lịch tổ chức Ngày hội đọc sách năm 2027
            [NỘI DUNG] = TỔ CHỨC NGÀY HỘI ĐỌC SÁCH NĂM 2027
            [nội dung] = tổ chức Ngày hội đọc sách năm 2027
            [nội dung kế hoạch] = tổ chức Ngày hội đọc sách năm 2027
            [nội dung trình] = chương trình Ngày hội đọc sách năm 2027
            """;

    private static final String BODY =
            """
            [tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích yếu của văn bản giao nhiệm vụ] = \
            Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lam Châu về phát triển văn hóa đọc
            [văn bản quy định thẩm quyền] = Luật Thư viện ngày 21 tháng 11 năm 2019
            [văn bản quy định thẩm quyền, chức năng, nhiệm vụ] = Luật Thư viện ngày 21 tháng 11 năm 2019
            [văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan] = Luật Thư viện ngày 21 tháng 11 năm 2019
            [văn bản về nội dung quyết định] = Kế hoạch phát triển văn hóa đọc của tỉnh
            [văn bản giao nhiệm vụ] = Kế hoạch phát triển văn hóa đọc của tỉnh
            [văn bản giao nhiệm vụ hoặc yêu cầu công việc] = Kế hoạch phát triển văn hóa đọc của tỉnh
            [văn bản yêu cầu báo cáo] = Kế hoạch phát triển văn hóa đọc của tỉnh
            [văn bản hoặc kết luận cuộc họp] = kết luận tại cuộc họp giao ban tháng 11
            [chức vụ người đứng đầu đơn vị trình] = Chánh Văn phòng Sở
            [Mục đích thứ nhất] = Khuyến khích thói quen đọc sách trong học sinh và người lao động
            [Mục đích thứ hai] = Giới thiệu vốn sách mới của Thư viện tỉnh
            [Yêu cầu về chất lượng, thời hạn] = Hoàn thành các hoạt động trước ngày 30 tháng 4 năm 2027
            [Yêu cầu về phối hợp, trách nhiệm] = Các đơn vị phối hợp chặt chẽ, tiết kiệm
            [Tên nhiệm vụ 1] = Trưng bày sách
            [Tên nhiệm vụ 2] = Thi kể chuyện theo sách
            [Nguồn kinh phí và cách lập dự toán] = Nguồn ngân sách giao cho Sở năm 2027
            [Tên đơn vị thứ nhất] = Thư viện tỉnh
            [Tên đơn vị thứ hai] = Bảo tàng tỉnh
            [Trách nhiệm của đơn vị thứ nhất] = chủ trì trưng bày và kể chuyện theo sách
            [Trách nhiệm của đơn vị thứ hai] = bố trí phòng trưng bày
            [tên đơn vị tổng hợp] = Thư viện tỉnh
            [ngày, tháng, năm] = 15 tháng 5 năm 2027
            """;

    private static final String OTHERS =
            """
            [cơ quan, đơn vị nhận] = các đơn vị
            [Cơ quan, đơn vị nhận thứ nhất] = Thư viện tỉnh
            [Cơ quan, đơn vị nhận thứ hai] = Bảo tàng tỉnh
            [Cơ quan, đơn vị nhận thông báo] = Thư viện tỉnh
            [Cơ quan, đơn vị liên quan] = Báo Lam Châu
            [Cơ quan nhận báo cáo] = Ủy ban nhân dân tỉnh Lam Châu
            [Cơ quan có thẩm quyền] = Ủy ban nhân dân tỉnh Lam Châu
            [cơ quan nhận] = Ủy ban nhân dân tỉnh
            [cơ quan có thẩm quyền] = Ủy ban nhân dân tỉnh Lam Châu
            [tên đơn vị] = Văn phòng Sở
            [tên đơn vị báo cáo] = Thư viện tỉnh
            [quý, 6 tháng, năm] = 6 tháng đầu năm 2027
            [họ và tên, chức vụ, điện thoại] = Lê Thu Trà, thư viện viên, 0210 000 000
            [ngày, giờ, nơi thực hiện] = 8 giờ ngày 21 tháng 4 năm 2027 tại Thư viện tỉnh
            [Chức vụ, đơn vị, cá nhân liên quan] = Chánh Văn phòng Sở, Giám đốc Thư viện tỉnh
            [Nhiệm vụ thứ nhất] = Trưng bày sách
            [Nhiệm vụ thứ hai] = Thi kể chuyện theo sách
            [kết quả] = hoàn thành
            [các nhiệm vụ trọng tâm] = mở rộng ngày hội tới các xã
            [kiến nghị với cơ quan cấp trên] = bổ sung kinh phí mua sách
            """;

    private InventedValues() {}

    /** Values by placeholder; one for each that {@code open} has. */
    static Map<String, String> of(Iterable<String> open) {
        var values = new HashMap<String, String>();
        (HEAD + BODY + OTHERS)
                .lines()
                .map(line -> line.split(" = "))
                .forEach(pair -> values.put(pair[0], pair[1]));
        open.forEach(placeholder -> values.putIfAbsent(placeholder, any(placeholder)));
        return values;
    }

    /** A sentence's part that fits where no value of its own is known. */
    private static String any(String placeholder) {
        String number = placeholder.replaceAll("\\D", "");
        if (placeholder.startsWith("[Đơn vị chủ trì")) {
            return "Thư viện tỉnh";
        }
        if (placeholder.startsWith("[Các đơn vị phối hợp")) {
            return "Bảo tàng tỉnh";
        }
        if (placeholder.startsWith("[Thời gian")) {
            return "Tháng 4 năm 2027";
        }
        return ("Bố trí đủ sách, người và phòng cho phần việc " + number).strip();
    }
}
