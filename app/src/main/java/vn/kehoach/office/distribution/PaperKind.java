package vn.kehoach.office.distribution;

/** A paper that goes with a distribution. */
public enum PaperKind {
    LIST("Danh sách phát hành", "Danh-sach-phat-hanh"),
    POST("Sổ gửi bưu điện", "So-gui-buu-dien"),
    ENVELOPES("Bì", "Bi"),
    LABELS("Nhãn", "Nhan");

    private final String label;
    private final String fileName;

    PaperKind(String label, String fileName) {
        this.label = label;
        this.fileName = fileName;
    }

    /** As the screen names it. */
    public String label() {
        return label;
    }

    /** In ASCII, without extension, because it travels through mail that spoils others. */
    public String fileName() {
        return fileName;
    }

    /** Whether it is a list, which Excel can hold too. */
    public boolean isList() {
        return this == LIST || this == POST;
    }
}
