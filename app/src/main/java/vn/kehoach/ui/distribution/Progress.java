package vn.kehoach.ui.distribution;

import vn.kehoach.distribution.Receiver;

/** How far a paper has come to those who receive it. */
public enum Progress {
    ALL("Tất cả"),
    NOT_SENT("Chưa chuyển"),
    NOT_RECEIVED("Chưa nhận"),
    RECEIVED("Đã nhận"),
    EXCEPTED("Không gửi");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    /** As the screen names it. */
    public String label() {
        return label;
    }

    /** Whether it is so with somebody of the list, or of its exceptions. */
    boolean is(Receiver receiver, boolean excepted) {
        return switch (this) {
            case ALL -> !excepted;
            case NOT_SENT ->
                    !excepted && receiver.delivered() == null && receiver.received() == null;
            case NOT_RECEIVED -> !excepted && receiver.received() == null;
            case RECEIVED -> !excepted && receiver.received() != null;
            case EXCEPTED -> excepted;
        };
    }
}
