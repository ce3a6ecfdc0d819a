package vn.kehoach.document;

import java.util.Locale;

/**
 * Tên loại: the 29 types of NĐ 30/2020/NĐ-CP, Điều 7, as printed; {@link #OTHER} for what it does
 * not name.
 */
public enum DocumentType {
    NGHI_QUYET("NGHỊ QUYẾT"),
    QUYET_DINH("QUYẾT ĐỊNH"),
    CHI_THI("CHỈ THỊ"),
    QUY_CHE("QUY CHẾ"),
    QUY_DINH("QUY ĐỊNH"),
    THONG_CAO("THÔNG CÁO"),
    THONG_BAO("THÔNG BÁO"),
    HUONG_DAN("HƯỚNG DẪN"),
    CHUONG_TRINH("CHƯƠNG TRÌNH"),
    KE_HOACH("KẾ HOẠCH"),
    PHUONG_AN("PHƯƠNG ÁN"),
    DE_AN("ĐỀ ÁN"),
    DU_AN("DỰ ÁN"),
    BAO_CAO("BÁO CÁO"),
    BIEN_BAN("BIÊN BẢN"),
    TO_TRINH("TỜ TRÌNH"),
    HOP_DONG("HỢP ĐỒNG"),
    CONG_VAN("CÔNG VĂN"),
    CONG_DIEN("CÔNG ĐIỆN"),
    BAN_GHI_NHO("BẢN GHI NHỚ"),
    BAN_THOA_THUAN("BẢN THỎA THUẬN"),
    GIAY_UY_QUYEN("GIẤY ỦY QUYỀN"),
    GIAY_MOI("GIẤY MỜI"),
    GIAY_GIOI_THIEU("GIẤY GIỚI THIỆU"),
    GIAY_NGHI_PHEP("GIẤY NGHỈ PHÉP"),
    PHIEU_GUI("PHIẾU GỬI"),
    PHIEU_CHUYEN("PHIẾU CHUYỂN"),
    PHIEU_BAO("PHIẾU BÁO"),
    THU_CONG("THƯ CÔNG"),
    OTHER("");

    private final String printed;

    DocumentType(String printed) {
        this.printed = printed;
    }

    /** The name as printed on paper, in capitals; empty for {@link #OTHER}. */
    public String printed() {
        return printed;
    }

    /** The type whose printed name is {@code name} in any letter case, or {@link #OTHER}. */
    public static DocumentType named(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        for (DocumentType type : values()) {
            if (type.printed.equals(upper)) {
                return type;
            }
        }
        return OTHER;
    }
}
