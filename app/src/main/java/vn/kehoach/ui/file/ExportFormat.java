package vn.kehoach.ui.file;

/** What can be exported. */
public enum ExportFormat {
    WORD("Word", ".docx"),
    PDF("PDF", ".pdf");

    private final String label;
    private final String extension;

    ExportFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    public String label() {
        return label;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }
}
