package vn.kehoach.importing;

import vn.kehoach.document.TaskField;
import vn.kehoach.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which plans call the facts of a task, folded. */
final class TaskNames {
    private static final String UNIT =
            "(?:don vi|co quan|phong|bo phan|nguoi|to chuc)(?:, don vi)? ";

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
                                    + ")?(?:chu tri|thuc hien|dau moi)(?: thuc hien)?"
                                    + "(?:, phoi hop| ?/ ?phoi hop)?|"
                                    + UNIT
                                    + "(?:chiu trach nhiem|phu trach)|phan cong thuc hien"),
                    new Name(TaskField.SUPPORT, "(?:" + UNIT + ")?phoi hop(?: thuc hien)?"),
                    new Name(
                            TaskField.TIMING,
                            "(?:thoi gian|thoi han|tien do|han)(?: thuc hien| hoan thanh| to chuc)?"
                                    + "(?:, tien do)?"),
                    new Name(
                            TaskField.CONTENT,
                            "(?:noi dung|hinh thuc|cach thuc)(?: thuc hien| cong viec)?"),
                    new Name(
                            TaskField.PRODUCT,
                            "(?:san pham|ket qua)(?:(?: ?/ ?|, )(?:san pham|ket qua))?(?: dau ra|"
                                    + " du kien| dat duoc| thuc hien| hoan thanh| can dat)?"),
                    new Name(TaskField.MONITOR, "lanh dao(?: so)? (?:phu trach|chi dao|theo doi)"));

    private static final Pattern TITLE_COLUMN =
            Pattern.compile(
                    "(?:noi dung|ten|cac)? ?(?:nhiem vu|cong viec|hoat dong|nhiem vu, giai phap)(?:"
                            + " thuc hien| cu the| trong tam| chu yeu)?|noi dung(?: thuc hien)?");

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
    static TaskField column(String heading) {
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
