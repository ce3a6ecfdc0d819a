package vn.kehoach.ui.edit;

import vn.kehoach.edit.Kind;

import java.util.List;

/** What clerks call the kinds of paragraphs, and the keys that make them. */
public final class KindNames {
    /** Those that are chosen all the time. */
    static final List<Kind> OFTEN =
            List.of(
                    Kind.SECTION,
                    Kind.CLAUSE,
                    Kind.POINT,
                    Kind.DASH,
                    Kind.PLUS,
                    Kind.TEXT,
                    Kind.BASIS);

    /** The others. */
    static final List<Kind> SELDOM = List.of(Kind.TITLE, Kind.CENTRED);

    private KindNames() {}

    /** The short name on a tool. */
    public static String name(Kind kind) {
        return switch (kind) {
            case SECTION -> "Mục I.";
            case CLAUSE -> "Khoản 1.";
            case POINT -> "Điểm a)";
            case DASH -> "Gạch -";
            case PLUS -> "Cộng +";
            case TITLE -> "Tiêu đề";
            case TEXT -> "Thân bài";
            case BASIS -> "Căn cứ";
            case CENTRED -> "Giữa dòng";
        };
    }

    /** What it is for. */
    public static String help(Kind kind) {
        return switch (kind) {
            case SECTION -> "Mục lớn, đánh số I., II., III.";
            case CLAUSE -> "Khoản, đánh số 1., 2., 3.";
            case POINT -> "Điểm, đánh a), b), c)";
            case DASH -> "Gạch đầu dòng";
            case PLUS -> "Dấu cộng, dưới gạch đầu dòng";
            case TITLE -> "Tiêu đề đứng riêng một dòng, in đậm";
            case TEXT -> "Đoạn văn không đánh số";
            case BASIS -> "Căn cứ ban hành, in nghiêng";
            case CENTRED -> "Dòng đặt giữa trang";
        };
    }

    /** The digit that makes it, with Ctrl and Alt. */
    public static int digit(Kind kind) {
        return switch (kind) {
            case TEXT -> 0;
            case SECTION -> 1;
            case CLAUSE -> 2;
            case POINT -> 3;
            case DASH -> 4;
            case PLUS -> 5;
            case TITLE -> 6;
            case BASIS -> 7;
            case CENTRED -> 8;
        };
    }
}
