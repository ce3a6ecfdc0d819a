package vn.kehoach.standard;

/** The words that every paper prints alike (NĐ 30/2020, Phụ lục I, II and Phụ lục III). */
public final class Wording {
    /** Quốc hiệu (II.1a); the decree's own example spells "HOÀ". */
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** Tiêu ngữ (II.1b): hyphens with one blank on either side. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** What stands before số, ký hiệu (II.3c). */
    public static final String NUMBER = "Số:";

    /** What stands before the trích yếu of a công văn (II.5b). */
    public static final String LETTER_SUBJECT = "V/v";

    /** What stands before the addressees (II.9d). */
    public static final String ADDRESSEES = "Kính gửi:";

    /** What heads the list of recipients (II.9d). */
    public static final String RECIPIENTS = "Nơi nhận:";

    /** What opens the last recipient's line (II.9d). */
    public static final String ARCHIVE = "Lưu: VT";

    /** What stands before an appendix's numeral (III.1b). */
    public static final String APPENDIX = "Phụ lục";

    /** What closes the body, attached to its last character (Phụ lục III, every form). */
    public static final String END_MARK = "./.";

    private Wording() {}
}
