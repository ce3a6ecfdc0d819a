package vn.kehoach.directory;

/** How a unit ended. */
public enum Ending {
    MERGED("sáp nhập"),
    RENAMED("đổi tên"),
    SPLIT("chia, tách"),
    ABOLISHED("kết thúc hoạt động");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** As a sentence names it: "đã sáp nhập vào …". */
    public String label() {
        return label;
    }
}
