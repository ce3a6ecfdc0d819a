package vn.kehoach.ui.panel;

import vn.kehoach.document.Part;

import java.util.Optional;

/** The panes of the side panel. */
public enum PanelTab {
    HEADER("Đầu trang", 1),
    OUTLINE("Mục lục", 2),
    TASKS("Nhiệm vụ", 3),
    CLOSING("Nơi nhận", 4),
    DOUBTS("Xem lại", 5),
    CHECK("Kiểm tra", 6),
    DUTIES("Báo cáo", 7),
    UNITS("Đơn vị", 8);

    private final String label;
    private final int digit;

    PanelTab(String label, int digit) {
        this.label = label;
        this.digit = digit;
    }

    /** The digit that opens it together with Alt. */
    public int digit() {
        return digit;
    }

    /** Its name on the rail. */
    public String label() {
        return label;
    }

    /** The pane that alone shows {@code part}; empty where several do. */
    static Optional<PanelTab> of(Part part) {
        return switch (part) {
            case PARENT_AGENCY, ISSUER, NUMBER, DATE_LINE, TYPE, SUBJECT -> Optional.of(HEADER);
            case ADDRESSEES, RECIPIENTS, SIGNATURE -> Optional.of(CLOSING);
            case MOTTO, BODY, APPENDIX, NONE -> Optional.empty();
        };
    }
}
