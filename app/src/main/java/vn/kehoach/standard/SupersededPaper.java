package vn.kehoach.standard;

import java.util.List;

/**
 * A paper of general rule that another has replaced.
 *
 * @param number as papers cite it: "130/2018/NĐ-CP"
 * @param successor what holds now
 * @param source what this is known from
 */
public record SupersededPaper(String number, String successor, String source) {
    private static final String MEMORY = "theo hiểu biết chung, hãy đối chiếu văn bản";

    private static final List<SupersededPaper> KNOWN =
            List.of(
                    new SupersededPaper(
                            "130/2018/NĐ-CP",
                            "Nghị định 23/2025/NĐ-CP",
                            "Nghị định 23/2025/NĐ-CP, từ 10/04/2025"),
                    new SupersededPaper("110/2004/NĐ-CP", "Nghị định 30/2020/NĐ-CP", MEMORY),
                    new SupersededPaper("09/2010/NĐ-CP", "Nghị định 30/2020/NĐ-CP", MEMORY),
                    new SupersededPaper("01/2011/TT-BNV", "Nghị định 30/2020/NĐ-CP", MEMORY),
                    new SupersededPaper("01/2011/QH13", "Luật Lưu trữ 33/2024/QH15", MEMORY),
                    new SupersededPaper("77/2015/QH13", "Luật 72/2025/QH15", MEMORY),
                    new SupersededPaper("29/2018/QH14", "Luật 117/2025/QH15", MEMORY),
                    new SupersededPaper(
                            "51/2005/QH11", "Luật Giao dịch điện tử 20/2023/QH15", MEMORY));

    /** All that are known; a list to warn by, not a complete one. */
    public static List<SupersededPaper> known() {
        return KNOWN;
    }
}
