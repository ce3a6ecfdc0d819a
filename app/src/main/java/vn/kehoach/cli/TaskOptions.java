package vn.kehoach.cli;

import picocli.CommandLine.Option;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskForm;
import vn.kehoach.office.tasks.TaskForms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where and with which columns the tasks stand. */
final class TaskOptions {
    @Option(
            names = "--tasks",
            paramLabel = "FORM",
            description =
                    "Nhiệm vụ trình bày thành: lines (từng dòng trong văn bản), table (bảng trong"
                        + " văn bản), appendix (bảng ở phụ lục nằm ngang); mặc định giữ nguyên.")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Các cột của bảng nhiệm vụ, ngăn bằng dấu phẩy: stt, ten, noi-dung, chu-tri,"
                            + " phoi-hop, thoi-gian, san-pham, phu-trach, ghi-chu; mặc định là mọi"
                            + " cột có nội dung.")
    private List<String> columns = List.of();

    /**
     * What makes a document's tasks as the options say.
     *
     * @throws WrongArgument when no form or column is so called
     */
    UnaryOperator<OfficialDocument> form() throws WrongArgument {
        List<TaskColumn> chosen = columns();
        if (form.isEmpty()) {
            if (chosen.isEmpty()) {
                return UnaryOperator.identity();
            }
            throw new WrongArgument(
                    "Tùy chọn --columns chỉ dùng cùng --tasks table hoặc --tasks appendix.");
        }
        TaskForm wanted = form(form.get());
        if (wanted == TaskForm.LINES && !chosen.isEmpty()) {
            throw new WrongArgument(
                    "Tùy chọn --columns không dùng được với --tasks lines; hãy chọn table hoặc"
                            + " appendix.");
        }
        return chosen.isEmpty()
                ? document -> TaskForms.in(wanted, document)
                : document -> TaskForms.in(wanted, document, chosen);
    }

    /** Whether the options ask for a form that {@code document}, having no tasks, cannot take. */
    boolean isInVain(OfficialDocument document) {
        return form.isPresent() && TaskForms.of(document).isEmpty();
    }

    private static TaskForm form(String key) throws WrongArgument {
        for (TaskForm form : TaskForm.values()) {
            if (form.key().equals(key)) {
                return form;
            }
        }
        throw new WrongArgument(
                "Không có cách trình bày nhiệm vụ “%s”; hãy chọn lines, table hoặc appendix."
                        .formatted(key));
    }

    private List<TaskColumn> columns() throws WrongArgument {
        var chosen = new ArrayList<TaskColumn>();
        for (String key : columns) {
            Optional<TaskColumn> column = TaskColumn.withKey(key.strip());
            if (column.isEmpty()) {
                throw new WrongArgument(
                        "Không có cột “%s”; hiện có các cột: %s."
                                .formatted(
                                        key.strip(),
                                        Arrays.stream(TaskColumn.values())
                                                .map(TaskColumn::key)
                                                .collect(Collectors.joining(", "))));
            }
            chosen.add(column.get());
        }
        return chosen;
    }
}
