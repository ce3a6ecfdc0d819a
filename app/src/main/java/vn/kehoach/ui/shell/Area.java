package vn.kehoach.ui.shell;

/** The areas of the window, in the order of its left rail. */
public enum Area {
    DOCUMENTS("Văn bản", 1, "Danh sách văn bản (Ctrl+1)"),
    EDITOR("Soạn thảo", 2, "Văn bản đang mở (Ctrl+2)"),
    TASKS("Nhiệm vụ", 3, "Nhiệm vụ của mọi văn bản (Ctrl+3)"),
    UNITS("Đơn vị", 4, "Danh bạ đơn vị (Ctrl+4)"),
    TEMPLATES("Mẫu", 5, "Mẫu văn bản (Ctrl+5)"),
    DISTRIBUTION("Phát hành", 6, "Gửi văn bản tới nơi nhận (Ctrl+6)"),
    SETTINGS("Cài đặt", 9, "Cài đặt (Ctrl+9)"),
    GUIDE("Hướng dẫn", 0, "Hướng dẫn sử dụng (F1)");

    private final String label;
    private final int digit;
    private final String tip;

    Area(String label, int digit, String tip) {
        this.label = label;
        this.digit = digit;
        this.tip = tip;
    }

    /** As the rail names it. */
    public String label() {
        return label;
    }

    /** The digit that leads to it, pressed with Ctrl; 0 where another key does. */
    public int digit() {
        return digit;
    }

    String tip() {
        return tip;
    }
}
