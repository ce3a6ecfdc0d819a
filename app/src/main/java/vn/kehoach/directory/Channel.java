package vn.kehoach.directory;

/** How a paper reaches a unit. */
public enum Channel {
    NETWORK("Trục liên thông"),
    EMAIL("Thư điện tử"),
    POST("Bưu điện"),
    MESSENGER("Văn thư chuyển tay");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** As the screen and the lists name it. */
    public String label() {
        return label;
    }
}
