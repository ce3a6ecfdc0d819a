package vn.kehoach.measure;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.util.List;
import java.util.Random;

/**
 * Random Vietnamese text without meaning: syllables, punctuation, numbers, symbols and dashes as in
 * real papers.
 */
final class Words {
    private static final List<String> SYLLABLES =
            List.of(
                    ("công tác văn thư lưu trữ tổ chức thực hiện nhiệm vụ năm phòng đơn vị chủ trì"
                         + " phối hợp xây dựng kế hoạch báo cáo kết quả triển khai nghiêm túc đúng"
                         + " quy định pháp luật hướng dẫn kiểm tra giám sát chất lượng hiệu lực"
                         + " nâng cao nhận thức trách nhiệm người đứng đầu cơ sở dữ liệu số hóa tài"
                         + " nguyên môi trường nông nghiệp ưu tiên ứng dụng thường xuyên đột xuất"
                         + " ngoài ra được những phương án giải pháp quyết toán kinh phí nguồn ngân"
                         + " sách địa phương huyện xã ủy ban nhân dân Sở Văn phòng Giám đốc Trung"
                         + " tâm Hội nghị Ủy viên Ư Ơ nghiêng khuyến")
                            .split(" "));
    private static final List<String> ODD =
            List.of(
                    "2026-2030",
                    "2021 - 2025",
                    "57/KH-SLTDLS",
                    "30/2020/NĐ-CP",
                    "(theo mẫu)",
                    "“xanh”",
                    "CNTT&TT",
                    "05/3/2026",
                    "kinh tế - xã hội",
                    "Thông tin – Báo chí",
                    "và/hoặc",
                    "100%",
                    "01 bộ/đơn vị",
                    "12.500.000 đồng",
                    "phần mềm office",
                    "e-mail");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** A sentence of {@code count} words with a capital and a final mark. */
    String sentence(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = random.nextInt(14) == 0 ? pick(ODD) : pick(SYLLABLES);
            text.append(i == 0 ? capital(word) : word);
            if (i < count - 1) {
                text.append(random.nextInt(11) == 0 ? pick(List.of(", ", "; ", ": ", ". ")) : " ");
            }
        }
        return text.append(pick(List.of(".", ";", "./."))).toString();
    }

    /** A phrase of {@code count} words without a final mark. */
    String phrase(int count) {
        String sentence = sentence(count);
        return sentence.replaceAll("[.;/]+$", "");
    }

    /** A sentence as {@link #rich} makes, whose start no colon makes a title. */
    RichText item(int count) {
        return rich(sentence(count).replace(":", ""));
    }

    /** A sentence of which some stretches are bold or italic. */
    RichText rich(int count) {
        return rich(sentence(count));
    }

    private RichText rich(String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(60));
        Emphasis emphasis =
                pick(
                        List.of(
                                Emphasis.BOLD,
                                Emphasis.ITALIC,
                                new Emphasis(true, true, false),
                                new Emphasis(false, false, true)));
        return new RichText(
                List.of(
                        Run.plain(text.substring(0, from)),
                        new Run(text.substring(from, to), emphasis),
                        Run.plain(text.substring(to))));
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
