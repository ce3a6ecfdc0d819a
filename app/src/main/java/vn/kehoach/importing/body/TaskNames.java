package vn.kehoach.importing.body;

import vn.kehoach.document.TaskField;
import vn.kehoach.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which plans call the facts of a task, folded. */
public final class TaskNames {
    private static final String UNIT =
            "(?:(?:co quan|don vi|phong|bo phan|nguoi|to chuc|ca nhan|luc luong|phong,"
                    + " ban|ban)(?:(?:, | ?/ ?| va | )(?:co quan|don vi|bo phan|to chuc|ca"
                    + " nhan|ban|phong))* )";

    private static final String DONE =
            "(?: thuc hien| hoan thanh| to chuc| trien khai| du kien| can dat| bao cao| ket thuc)*";

    private record Name(TaskField field, Pattern folded) {
        Name(TaskField field, String folded) {
            this(field, Pattern.compile(folded));
        }
    }

    private static final List<Name> NAMES =
            List.of(
                    new Name(
                            TaskField.LEAD,
                            "(?:"
                                    + UNIT
                                    + ")?(?:chu tri|thuc hien|dau moi|chiu trach nhiem chinh)(?:"
                                    + " thuc hien| tham muu| chinh)*(?:(?:,| ?/| ?-| va)? ?(?:"
                                    + UNIT
                                    + ")?phoi hop(?: thuc hien)?)?|"
                                    + UNIT
                                    + "(?:chiu trach nhiem|phu trach|duoc giao|duoc phan cong|tham"
                                    + " muu)(?: chinh| thuc hien)?|phan cong(?: nhiem vu| trach"
                                    + " nhiem)?(?: thuc hien)?|trach nhiem thuc hien|phu trach"),
                    new Name(
                            TaskField.SUPPORT,
                            "(?:" + UNIT + ")?(?:cung )?phoi hop(?: thuc hien)?"),
                    new Name(
                            TaskField.TIMING,
                            "(?:du kien )?(?:thoi gian|thoi han|tien do|han|thoi diem|moc thoi"
                                    + " gian|lo trinh)"
                                    + DONE
                                    + "(?:(?:,| ?/| va) ?(?:tien do|thoi han|thoi gian)"
                                    + DONE
                                    + ")?"),
                    new Name(
                            TaskField.CONTENT,
                            "(?:noi dung|hinh thuc|cach thuc)(?: thuc hien| cong viec)?"),
                    new Name(
                            TaskField.PRODUCT,
                            "(?:san pham|ket qua|dau ra)(?:(?: ?/ ?|, )(?:san pham|ket qua))?"
                                    + "(?: dau ra| dat duoc| cong viec)?"
                                    + DONE),
                    new Name(
                            TaskField.MONITOR,
                            "(?:lanh dao|dong chi)(?: so| phong| don vi)? (?:phu trach|chi dao|theo"
                                    + " doi)"));

    private static final String WORK =
            "(?:nhiem vu|cong viec|hoat dong|dau viec|noi dung|giai phap|viec|phan viec|hang muc)";

    private static final Pattern TITLE_COLUMN =
            Pattern.compile(
                    "(?:ten |cac |danh muc |muc tieu,? ?/? ?)?"
                            + WORK
                            + "(?:(?: ?/ ?|, | va | - | )"
                            + WORK
                            + ")*(?: thuc hien| trien khai| cu the| trong tam| chu yeu| chinh| can"
                            + " thuc hien| duoc giao)*");

    private TaskNames() {}

    /** The fact that a line's name before its colon announces. */
    static Optional<TaskField> line(String name) {
        String folded = Folding.fold(name);
        return NAMES.stream()
                .filter(known -> known.folded().matcher(folded).matches())
                .map(Name::field)
                .findFirst();
    }

    /** What a column under {@code heading} says. */
    public static TaskField column(String heading) {
        String folded = Folding.fold(heading);
        if (folded.matches("tt|stt|so tt|so thu tu")) {
            return TaskField.ORDINAL;
        }
        if (folded.startsWith("ghi chu")) {
            return TaskField.NOTE;
        }
        Matcher title = TITLE_COLUMN.matcher(folded);
        return title.matches() ? TaskField.TITLE : line(heading).orElse(TaskField.NONE);
    }
}
