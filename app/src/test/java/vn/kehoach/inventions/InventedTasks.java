package vn.kehoach.inventions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Random;

/**
 * Tasks in the shapes that plans have: labelled lines, one line, prose, tables of several heads.
 */
final class InventedTasks {
    private record Work(String title, String lead, String support, String time) {}

    private final Random random;
    private final Phrases phrases;
    private final ArrayNode tasks;
    private final ObjectNode truth;
    private final List<String> lines;
    private final List<String> appendix;

    InventedTasks(
            Random random,
            Phrases phrases,
            ObjectNode truth,
            List<String> lines,
            List<String> appendix) {
        this.random = random;
        this.phrases = phrases;
        this.truth = truth;
        this.tasks = truth.withArray("tasks");
        this.lines = lines;
        this.appendix = appendix;
    }

    void write(int shape, String above, ObjectNode section) {
        List<Work> works =
                java.util.stream.IntStream.range(0, 3 + random.nextInt(4))
                        .mapToObj(this::work)
                        .toList();
        switch (shape) {
            case 0, 1, 2 -> sections(shape, above, section, works);
            case 7 -> {
                lines.add("(Chi tiết tại Phụ lục kèm theo)");
                truth.put("appendices", 1);
                appendix.addAll(
                        List.of("", "PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ", "(Kèm theo Kế hoạch)", ""));
                table(random.nextInt(4), works, appendix);
            }
            default -> table(shape - 3, works, lines);
        }
    }

    private Work work(int number) {
        String lead = phrases.unit();
        return new Work(phrases.work(number), lead, phrases.otherUnit(lead), phrases.time());
    }

    private void sections(int shape, String above, ObjectNode section, List<Work> works) {
        ArrayNode children = section.putArray("children");
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            String label = above + (i + 1);
            Inventor.section(children, label, work.title());
            lines.add(label + ". " + work.title());
            switch (shape) {
                case 0 -> {
                    lines.add("- Đơn vị chủ trì: " + work.lead() + ".");
                    lines.add("- Đơn vị phối hợp: " + work.support() + ".");
                    lines.add("- Thời gian thực hiện: " + work.time() + ".");
                }
                case 1 ->
                        lines.add(
                                "Chủ trì: %s; Phối hợp: %s; Thời gian: %s."
                                        .formatted(work.lead(), work.support(), work.time()));
                default -> {
                    lines.add(
                            "- Đơn vị thực hiện: %s chủ trì, phối hợp với %s."
                                    .formatted(work.lead(), work.support()));
                    lines.add("- Thời gian: " + work.time() + ".");
                }
            }
            task(work.title(), work.lead(), work.support(), work.time());
        }
    }

    private void table(int shape, List<Work> works, List<String> into) {
        into.addAll(
                switch (shape) {
                    case 0 ->
                            List.of(
                                    "| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời"
                                            + " gian |");
                    case 1 ->
                            List.of(
                                    "| TT | Nhiệm vụ | Đơn vị thực hiện |  | Thời gian hoàn thành"
                                            + " |",
                                    "|  |  | Chủ trì | Phối hợp |  |");
                    case 2 ->
                            List.of(
                                    "| TT | Nội dung công việc | Đơn vị chủ trì, phối hợp | Tiến độ"
                                            + " |");
                    default -> List.of("| Số TT | Tên nhiệm vụ | Phân công thực hiện | Thời hạn |");
                });
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            String row = "| " + (i + 1) + " | " + work.title() + " | ";
            String combined = work.lead() + "; " + work.support();
            String prose = work.lead() + " chủ trì, phối hợp với " + work.support();
            into.add(
                    row
                            + (shape < 2
                                    ? work.lead() + " | " + work.support()
                                    : shape == 2 ? combined : prose)
                            + " | "
                            + work.time()
                            + " |");
            if (shape == 2) {
                task(work.title(), combined, "", work.time());
            } else {
                task(work.title(), work.lead(), work.support(), work.time());
            }
        }
    }

    private void task(String title, String lead, String support, String time) {
        ObjectNode task = tasks.addObject().put("title", title).put("lead", lead);
        task.put("support", support.isEmpty() ? null : support).put("time", time);
    }
}
