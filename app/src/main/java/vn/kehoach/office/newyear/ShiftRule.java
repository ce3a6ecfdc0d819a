package vn.kehoach.office.newyear;

/** Why a text of the old paper says another year in the new one. */
public enum ShiftRule {
    YEAR("Năm của văn bản được chuyển sang năm mới."),
    DATE("Ngày thực hiện hoặc thời hạn trong năm của văn bản."),
    MONTH("Tháng hoặc quý thực hiện trong năm của văn bản."),
    SCHOOL_YEAR("Năm học của văn bản được chuyển sang năm học mới."),
    CAN_CHI("Tên năm âm lịch đi theo năm mới."),
    OWN_NUMBER("Số và ngày của chính văn bản này để trống cho đến khi ban hành.");

    private final String reason;

    ShiftRule(String reason) {
        this.reason = reason;
    }

    /** One Vietnamese sentence. */
    public String reason() {
        return reason;
    }
}
