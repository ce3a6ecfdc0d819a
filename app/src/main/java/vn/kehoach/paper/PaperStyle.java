package vn.kehoach.paper;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The named paragraph styles of a paper; the Word file carries them under {@link #id()} and {@link
 * #label()}.
 */
public enum PaperStyle {
    STANDARD("KHChuan", "KH Chuẩn"),
    MOTTO_NATION("KHQuocHieu", "KH Quốc hiệu"),
    MOTTO("KHTieuNgu", "KH Tiêu ngữ"),
    PARENT_AGENCY("KHCoQuanChuQuan", "KH Cơ quan chủ quản"),
    ISSUER("KHCoQuanBanHanh", "KH Cơ quan ban hành"),
    NUMBER("KHSoKyHieu", "KH Số ký hiệu"),
    DATE_LINE("KHDiaDanhNgay", "KH Địa danh ngày tháng"),
    LETTER_SUBJECT("KHTrichYeuCongVan", "KH Trích yếu công văn"),
    TYPE("KHTenLoai", "KH Tên loại"),
    SUBJECT("KHTrichYeu", "KH Trích yếu"),
    SHORT_RULE("KHDuongKe", "KH Đường kẻ"),
    ADDRESSEES("KHKinhGui", "KH Kính gửi"),
    ADDRESSEE("KHNoiKinhGui", "KH Nơi kính gửi"),
    BASIS("KHCanCu", "KH Căn cứ"),
    BODY("KHThanBai", "KH Thân bài"),
    HEADING_1("KHMuc", "KH Mục I"),
    HEADING_2("KHKhoan", "KH Khoản 1"),
    HEADING_3("KHDiem", "KH Điểm a"),
    ITEM_2("KHKhoanLoiVan", "KH Khoản lời văn"),
    ITEM_3("KHDiemLoiVan", "KH Điểm lời văn"),
    DASH("KHGach", "KH Gạch -"),
    PLUS("KHCong", "KH Cộng +"),
    CENTRED("KHGiua", "KH Dòng giữa"),
    RECIPIENTS("KHNoiNhan", "KH Nơi nhận"),
    RECIPIENT("KHNoiNhanDong", "KH Nơi nhận dòng"),
    SIGNER_TITLE("KHChucVu", "KH Chức vụ"),
    SIGNATURE_SPACE("KHChoKy", "KH Chỗ ký"),
    SIGNER_NAME("KHHoTen", "KH Họ tên"),
    APPENDIX_LABEL("KHPhuLuc", "KH Phụ lục"),
    APPENDIX_TITLE("KHTenPhuLuc", "KH Tên phụ lục"),
    APPENDIX_REFERENCE("KHKemTheo", "KH Kèm theo"),
    TABLE_HEAD("KHBangDau", "KH Bảng đầu cột"),
    TABLE_TEXT("KHBangChu", "KH Bảng chữ"),
    FOOTNOTE("KHChuThich", "KH Chú thích"),
    PAGE_NUMBER("KHSoTrang", "KH Số trang");

    private static final Map<String, PaperStyle> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(PaperStyle::id, style -> style));

    private final String id;
    private final String label;

    PaperStyle(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Style id in the Word file: ASCII, no blanks. */
    public String id() {
        return id;
    }

    /** The style whose {@link #id()} is {@code id}. */
    public static Optional<PaperStyle> withId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Name shown to the clerk in Word's style list. */
    public String label() {
        return label;
    }
}
