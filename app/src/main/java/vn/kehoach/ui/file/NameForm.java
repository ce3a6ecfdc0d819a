package vn.kehoach.ui.file;

/** How the name of an exported file is made of a document. */
public enum NameForm {
    NUMBER("Số, ký hiệu, năm", "47_KH-SKHCN_2026"),
    DAY_FIRST("Ngày, số, ký hiệu", "2026-12-07_47_KH-SKHCN"),
    SUBJECT("Số, ký hiệu, trích yếu", "47_KH-SKHCN_Trong-cay-nam-2027"),
    TYPE_AND_SUBJECT("Tên loại, trích yếu, năm", "KeHoach_Trong-cay-nam-2027_2026");

    private final String label;
    private final String example;

    NameForm(String label, String example) {
        this.label = label;
        this.example = example;
    }

    /** As the settings name it, with an example. */
    @Override
    public String toString() {
        return label + "   (" + example + ")";
    }
}
