package vn.kehoach.standard;

import vn.kehoach.document.Alignment;

/**
 * How each component of a paper is printed (NĐ 30/2020, Phụ lục I, II and III): letter case, size,
 * weight, slant, alignment.
 */
public enum Component {
    /** Quốc hiệu, II.1a. */
    MOTTO_NATION("quocHieu", true, Sizes.HEAD, Look.BOLD, Alignment.CENTER),
    /** Tiêu ngữ, II.1b. */
    MOTTO("tieuNgu", false, Sizes.LINE, Look.BOLD, Alignment.CENTER),
    /** Cơ quan chủ quản, II.2b. */
    PARENT_AGENCY("coQuanChuQuan", true, Sizes.HEAD, Look.REGULAR, Alignment.CENTER),
    /** Cơ quan ban hành, II.2b. */
    ISSUER("coQuanBanHanh", true, Sizes.HEAD, Look.BOLD, Alignment.CENTER),
    /** Số, ký hiệu, II.3c; only the symbol is in capitals. */
    NUMBER("soKyHieu", false, Sizes.NUMBER, Look.REGULAR, Alignment.CENTER),
    /** Địa danh và thời gian, II.4c. */
    DATE_LINE("diaDanhThoiGian", false, Sizes.LINE, Look.ITALIC, Alignment.CENTER),
    /** Tên loại, II.5b. */
    TYPE("tenLoai", true, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** Trích yếu, II.5b. */
    SUBJECT("trichYeu", false, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** Trích yếu công văn, II.5b. */
    LETTER_SUBJECT("trichYeuCongVan", false, Sizes.HEAD, Look.REGULAR, Alignment.CENTER),
    /** Kính gửi and the addressees, II.9d. */
    ADDRESSEES("kinhGui", false, Sizes.TEXT, Look.REGULAR, Alignment.LEFT),
    /** Căn cứ, II.6a. */
    BASIS("canCu", false, Sizes.TEXT, Look.ITALIC, Alignment.JUSTIFY),
    /** Nội dung, II.6e. */
    BODY("noiDung", false, Sizes.TEXT, Look.REGULAR, Alignment.JUSTIFY),
    /** The words "Phần I", "Chương I", II.6đ; the title below is in capitals. */
    PART_WORD("phanChuong", false, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** The words "Mục 1", "Tiểu mục 1", II.6đ; the title below is in capitals. */
    SECTION_WORD("mucTieuMuc", false, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** "Điều 1. Tên", II.6đ. */
    ARTICLE("dieu", false, Sizes.TEXT, Look.BOLD, Alignment.LEFT),
    /** "I. TIÊU ĐỀ", V.6b. */
    HEADING_1("mucLaMa", true, Sizes.TEXT, Look.BOLD, Alignment.LEFT),
    /** "1. Tiêu đề", II.6đ and V.6b. */
    HEADING_2("khoanCoTieuDe", false, Sizes.TEXT, Look.BOLD, Alignment.LEFT),
    /** "1. Lời văn", II.6đ and V.6b. */
    ITEM_2("khoan", false, Sizes.TEXT, Look.REGULAR, Alignment.JUSTIFY),
    /** "a) Lời văn", II.6đ. */
    ITEM_3("diem", false, Sizes.TEXT, Look.REGULAR, Alignment.JUSTIFY),
    /** Quyền hạn, chức vụ, II.7đ. */
    SIGNER_TITLE("quyenHanChucVu", true, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** Họ tên người ký, II.7đ. */
    SIGNER_NAME("hoTen", false, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** The word "Nơi nhận", II.9d. */
    RECIPIENTS("noiNhanNhan", false, Sizes.RECIPIENTS, Look.BOLD_ITALIC, Alignment.LEFT),
    /** The list of recipients, II.9d. */
    RECIPIENT("noiNhanDanhSach", false, Sizes.RECIPIENT, Look.REGULAR, Alignment.LEFT),
    /** The word "Phụ lục" with its numeral, III.1b. */
    APPENDIX_LABEL("phuLucNhan", false, Sizes.APPENDIX, Look.BOLD, Alignment.CENTER),
    /** Tên phụ lục, III.1b. */
    APPENDIX_TITLE("phuLucTen", true, Sizes.TEXT, Look.BOLD, Alignment.CENTER),
    /** "(Kèm theo …)", III.1c. */
    APPENDIX_REFERENCE("phuLucKemTheo", false, Sizes.LINE, Look.ITALIC, Alignment.CENTER),
    /** Số trang, I.7. */
    PAGE_NUMBER("soTrang", false, Sizes.LINE, Look.REGULAR, Alignment.CENTER);

    private enum Look {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    private enum Sizes {
        HEAD(12, 13, 13, 12),
        LINE(13, 14, 14, 13),
        TEXT(13, 14, 14, 14),
        NUMBER(13, 13, 13, 13),
        RECIPIENTS(12, 12, 12, 12),
        RECIPIENT(11, 11, 11, 11),
        APPENDIX(14, 14, 14, 14);

        private final double min;
        private final double max;
        private final double a;
        private final double b;

        Sizes(double min, double max, double a, double b) {
            this.min = min;
            this.max = max;
            this.a = a;
            this.b = b;
        }
    }

    private final String id;
    private final boolean capitals;
    private final Sizes sizes;
    private final Look look;
    private final Alignment alignment;

    Component(String id, boolean capitals, Sizes sizes, Look look, Alignment alignment) {
        this.id = id;
        this.capitals = capitals;
        this.sizes = sizes;
        this.look = look;
        this.alignment = alignment;
    }

    /** Its name in {@code nd30.json}. */
    public String id() {
        return id;
    }

    /** Whether all of it is printed in capitals. */
    public boolean capitals() {
        return capitals;
    }

    /** Sizes the decree allows, in pt. */
    public Range sizes() {
        return new Range(sizes.min, sizes.max);
    }

    /** The size within a set, in pt. */
    public double size(SizeSet set) {
        return set == SizeSet.A ? sizes.a : sizes.b;
    }

    public boolean bold() {
        return look == Look.BOLD || look == Look.BOLD_ITALIC;
    }

    public boolean italic() {
        return look == Look.ITALIC || look == Look.BOLD_ITALIC;
    }

    /** How its lines stand; never {@link Alignment#STANDARD}. */
    public Alignment alignment() {
        return alignment;
    }
}
