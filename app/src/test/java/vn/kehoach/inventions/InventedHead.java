package vn.kehoach.inventions;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Random;

/**
 * The head, as readers of two columns give it: apart, one cell after the other, or line by line.
 */
final class InventedHead {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final Random random;
    private final Phrases phrases;
    private final ObjectNode truth;

    InventedHead(Random random, Phrases phrases, ObjectNode truth) {
        this.random = random;
        this.phrases = phrases;
        this.truth = truth;
    }

    void write(List<String> lines) {
        String parent = "UBND TỈNH LAM CHÂU";
        String issuer = phrases.pick(List.of("SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ", "SỞ NỘI CHÍNH"));
        truth.put("agencies", parent + " / " + issuer);
        String number = number();
        String date = date();
        switch (random.nextInt(5)) {
            case 0 -> lines.addAll(List.of(parent, issuer, number, "", NATION, MOTTO, date));
            case 1 -> lines.addAll(List.of(NATION, MOTTO, date, "", parent, issuer, number));
            case 2 -> lines.addAll(List.of(parent, NATION, issuer, MOTTO, number, date));
            case 3 ->
                    lines.addAll(
                            List.of(
                                    parent + " " + NATION,
                                    issuer + " " + MOTTO,
                                    number + " " + date));
            default ->
                    lines.addAll(
                            List.of(
                                    "| " + parent + "<br>" + issuer + " | " + NATION + "<br>"
                                            + MOTTO + " |",
                                    "| " + number + " | " + date + " |"));
        }
        lines.add("");
        title(lines);
    }

    private String number() {
        String symbol = phrases.pick(List.of("KH-SLTDLS", "KH-SNC", "KH-UBND"));
        String numeral = random.nextBoolean() ? "" : "" + (1 + random.nextInt(300));
        String slash = phrases.pick(List.of("/", "/", " /"));
        truth.put("symbol", symbol);
        truth.put("number", numeral.isEmpty() ? null : numeral + slash + symbol);
        return "Số: " + (numeral.isEmpty() ? "     /" : numeral + slash) + symbol;
    }

    private String date() {
        boolean blank = random.nextInt(3) == 0;
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        truth.put("place", "Lam Châu");
        truth.put("date", blank ? null : "2026-%02d-%02d".formatted(month, day));
        return blank
                ? "Lam Châu, ngày    tháng    năm 2026"
                : "Lam Châu, ngày %02d tháng %d năm 2026".formatted(day, month);
    }

    private void title(List<String> lines) {
        String subject = phrases.subject();
        truth.put("type", "KẾ HOẠCH");
        truth.put("subject", subject);
        lines.add("KẾ HOẠCH");
        if (random.nextBoolean() && subject.length() > 45) {
            int cut = subject.indexOf(' ', 40);
            lines.add(subject.substring(0, cut));
            lines.add(subject.substring(cut + 1));
        } else {
            lines.add(subject);
        }
        lines.add("");
    }
}
