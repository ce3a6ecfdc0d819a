package vn.kehoach.importing.head;

import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The agencies' lines on the left of the head: the name of the issuing agency stands last, that of
 * its parent above it (NĐ 30/2020, Phụ lục I, II.2).
 */
record Agencies(List<String> parent, List<String> issuer) {
    /** The kinds of agency, with which a name begins; another line goes on with the one above. */
    private static final Pattern KIND =
            Pattern.compile(
                    "(?:SỞ|BAN|PHÒNG|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|CỤC|VỤ|TỔNG|BỘ|ỦY BAN|UỶ"
                        + " BAN|UBND|UBMTTQ|HĐND|HỘI|LIÊN|ĐOÀN|TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|VIỆN|BỆNH"
                        + " VIỆN|CÔNG AN|CÔNG ĐOÀN|CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG|KHO BẠC|BẢO"
                        + " HIỂM|BHXH|TÒA ÁN|MẶT TRẬN|MTTQ|ĐẢNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|CHI"
                        + " BỘ|BCH|BCĐ|BTC|BQL|TỔ|ĐỘI|TRẠM|HẠT|QUỸ|BÁO|ĐÀI|THANH TRA|THƯ VIỆN|BẢO"
                        + " TÀNG|NHÀ|KHU|CHI NHÁNH|XÍ NGHIỆP|HỢP TÁC XÃ|HTX|CÂU LẠC BỘ|CLB|TIỂU"
                        + " BAN|QUÂN|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|TỈNH ĐOÀN|THÀNH ĐOÀN|CỔNG|CƠ"
                        + " QUAN|TIỂU ĐOÀN|TRUNG ĐOÀN|SƯ ĐOÀN|LỮ ĐOÀN|TẠP CHÍ|DỰ ÁN|NHÓM|THƯỜNG"
                        + " TRỰC|CHỦ TỊCH|ĐƠN VỊ|HỘI ĐỒNG)(?!\\p{L}).*");

    /** Độ khẩn, độ mật, and the mark of a draft are no agencies (NĐ 30/2020, Phụ lục I, II.10). */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?:DỰ THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|LƯU HÀNH NỘI"
                            + " BỘ)(?!\\p{L}).{0,20}");

    static Agencies of(HeadParts parts) {
        int bold = firstBold(parts.agencies);
        if (parts.parentLines.isEmpty() && bold == 0) {
            return of(parts.agencies);
        }
        List<String> names = parts.agencies.stream().map(Line::said).toList();
        int issuer = parts.parentLines.orElse(bold);
        return new Agencies(names.subList(0, issuer), names.subList(issuer, names.size()));
    }

    /**
     * Index of the first bold line, where all behind it are bold and none before: the issuer's name
     * is printed so, that of its parent is not (NĐ 30/2020, Phụ lục I, II.2). Else 0.
     */
    private static int firstBold(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).bold()) {
            first++;
        }
        boolean rest = lines.subList(first, lines.size()).stream().allMatch(Line::bold);
        return first < lines.size() && rest ? first : 0;
    }

    private static Agencies of(List<Line> lines) {
        var names = new ArrayList<List<String>>();
        for (Line line : lines) {
            if (names.isEmpty() || KIND.matcher(line.plain()).matches()) {
                names.add(new ArrayList<>());
            }
            names.getLast().add(line.said());
        }
        List<String> issuer = names.isEmpty() ? List.of() : names.removeLast();
        return new Agencies(names.stream().flatMap(List::stream).toList(), issuer);
    }

    static boolean isAgency(String line) {
        return line.length() <= 90
                && LetterCase.isCapitals(line)
                && !line.endsWith(":")
                && !MARK.matcher(line).matches()
                && LineLabel.of(line).isEmpty();
    }
}
