package vn.kehoach.inventions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Recipients and signature, in either order, mixed, or in the cells of a table. */
final class InventedEnd {
    private final Random random;
    private final Phrases phrases;
    private final ObjectNode truth;

    InventedEnd(Random random, Phrases phrases, ObjectNode truth) {
        this.random = random;
        this.phrases = phrases;
        this.truth = truth;
    }

    void write(List<String> lines) {
        lines.add("Trên đây là Kế hoạch; đề nghị các đơn vị nghiêm túc triển khai thực hiện./.");
        lines.add("");
        List<String> left = recipients();
        List<String> right = signature();
        switch (random.nextInt(4)) {
            case 0 -> {
                lines.addAll(left);
                lines.add("");
                lines.addAll(right);
            }
            case 1 -> {
                lines.addAll(right);
                lines.add("");
                lines.addAll(left);
            }
            case 2 -> {
                lines.add(left.getFirst());
                lines.addAll(right.subList(0, right.size() - 1));
                lines.addAll(left.subList(1, left.size()));
                lines.add(right.getLast());
            }
            default ->
                    lines.add(
                            "| "
                                    + String.join("<br>", left)
                                    + " | "
                                    + String.join("<br>", right)
                                    + " |");
        }
    }

    private List<String> recipients() {
        var list = new ArrayList<String>();
        ArrayNode names = truth.putArray("recipients");
        list.add("Nơi nhận:");
        for (String name : phrases.recipients()) {
            list.add("- " + name + ";");
            names.add(name);
        }
        list.add("- Lưu: VT, NVVT.");
        names.add("Lưu: VT, NVVT.");
        return list;
    }

    private List<String> signature() {
        var block = new ArrayList<String>();
        String authority =
                phrases.pick(
                        List.of(
                                "",
                                "KT. GIÁM ĐỐC",
                                "10. GIÁM ĐỐC",
                                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"));
        String title = authority.isEmpty() ? "GIÁM ĐỐC" : "PHÓ GIÁM ĐỐC";
        title = authority.startsWith("TM.") ? "PHÓ CHỦ TỊCH" : title;
        String name = phrases.name();
        ObjectNode signer = truth.putObject("signer");
        signer.put("authority", authority.isEmpty() ? null : authority);
        signer.put("title", title).put("name", name);
        authority.lines().forEach(block::add);
        block.add(title);
        if (random.nextInt(4) == 0) {
            block.add("(Đã ký)");
        }
        block.add(name);
        return block;
    }
}
