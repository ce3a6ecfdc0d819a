package vn.kehoach.ui.shell;

/** The areas of the window, in the order of its left rail. */
public enum Area {
    DOCUMENTS("Văn bản", "Danh sách văn bản (Ctrl+1)"),
    EDITOR("Soạn thảo", "Văn bản đang mở (Ctrl+2)");

    private final String label;
    private final String tip;

    Area(String label, String tip) {
        this.label = label;
        this.tip = tip;
    }

    /** As the rail names it. */
    public String label() {
        return label;
    }

    String tip() {
        return tip;
    }
}
