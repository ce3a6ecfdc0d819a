package vn.kehoach.inventions;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents one paper; the same seed gives the same paper. */
public final class Inventor {
    private final Random random;
    private final Phrases phrases;
    private final String name;
    private final ObjectNode truth = JsonMapper.builder().build().createObjectNode();
    private final List<String> lines = new ArrayList<>();
    private final List<String> appendix = new ArrayList<>();
    private int works;

    public Inventor(long seed) {
        this.name = "invention-" + seed;
        this.random = new Random(seed * 7919);
        this.phrases = new Phrases(random);
    }

    public Invention invent() {
        new InventedHead(random, phrases, truth).write(lines);
        truth.put("appendices", 0);
        truth.putArray("tasks");
        preamble();
        body();
        new InventedEnd(random, phrases, truth).write(lines);
        lines.addAll(appendix);
        String words = String.join("\n", lines);
        return new Invention(name, new Noise(random).on(lines), words, truth);
    }

    private void preamble() {
        int bases = random.nextInt(4);
        truth.put("bases", bases);
        for (int i = 0; i < bases; i++) {
            boolean last = i == bases - 1;
            lines.add(
                    phrases.pick(List.of("Căn cứ", "Thực hiện", "Căn cứ"))
                            + " Kế hoạch số %d/KH-UBND ngày 12/01/2026 của UBND tỉnh Lam Châu về"
                                    .formatted(10 + random.nextInt(90))
                            + " công tác văn thư, lưu trữ năm 2026"
                            + (last ? "." : ";"));
        }
        lines.add(
                "Sở Lưu trữ và Dữ liệu số xây dựng Kế hoạch triển khai trên địa bàn tỉnh với các"
                        + " nội dung như sau:");
        lines.add("");
    }

    private void body() {
        ArrayNode sections = truth.putArray("sections");
        boolean roman = random.nextInt(4) > 0;
        int count = 3 + random.nextInt(3);
        int taskSection = 1 + random.nextInt(count - 1);
        int shape = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            String label = roman ? List.of("I", "II", "III", "IV", "V", "VI").get(i) : "" + (i + 1);
            String title = roman ? Phrases.capitals(phrases.title(i)) : phrases.title(i);
            ObjectNode section = section(sections, label, title);
            lines.add(label + ". " + title);
            if (i == taskSection) {
                new InventedTasks(random, phrases, truth, lines, appendix)
                        .write(shape, roman ? "" : label + ".", section);
            } else {
                content(roman ? "" : label + ".", section);
            }
            lines.add("");
        }
    }

    static ObjectNode section(ArrayNode list, String label, String title) {
        return list.addObject().put("label", label).put("title", title);
    }

    private void content(String above, ObjectNode section) {
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 3; i++) {
                    lines.add("- " + phrases.sentence());
                }
            }
            case 1 -> lines.add(phrases.sentence());
            case 2 -> titled(above, section);
            default -> runIns(above, section);
        }
    }

    private void titled(String above, ObjectNode section) {
        ArrayNode children = section.putArray("children");
        for (int i = 1; i <= 2; i++) {
            String title = phrases.work(works++);
            section(children, above + i, title);
            lines.add(above + i + ". " + title);
            lines.add("- " + phrases.sentence());
            lines.add(phrases.sentence());
        }
    }

    private void runIns(String above, ObjectNode section) {
        ArrayNode children = section.putArray("children");
        for (int i = 1; i <= 3; i++) {
            String title = phrases.unit();
            section(children, above + i, title).put("kind", "runin");
            lines.add(above + i + ". " + title + ": " + phrases.sentence());
        }
    }
}
