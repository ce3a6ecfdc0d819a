package vn.kehoach.ui.distribution;

/** What stands beside the receivers. */
public enum Side {
    OPEN("Tên chưa rõ", 1),
    RECEIVER("Đơn vị nhận", 2),
    PAPERS("Giấy tờ", 3);

    private final String label;
    private final int digit;

    Side(String label, int digit) {
        this.label = label;
        this.digit = digit;
    }

    /** As the screen names it. */
    public String label() {
        return label;
    }

    /** The digit that leads to it, pressed with Alt. */
    public int digit() {
        return digit;
    }
}
