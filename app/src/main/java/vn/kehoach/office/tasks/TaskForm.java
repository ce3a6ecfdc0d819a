package vn.kehoach.office.tasks;

/** How the tasks of a plan stand on paper. */
public enum TaskForm {
    LINES("lines", "Từng dòng trong văn bản"),
    TABLE("table", "Bảng trong văn bản"),
    APPENDIX("appendix", "Bảng ở phụ lục nằm ngang");

    private final String key;
    private final String label;

    TaskForm(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** How the command line names it. */
    public String key() {
        return key;
    }

    /** What the clerk reads. */
    public String label() {
        return label;
    }
}
