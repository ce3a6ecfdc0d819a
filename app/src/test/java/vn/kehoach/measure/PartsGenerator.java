package vn.kehoach.measure;

import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random heads and ends of papers, some with facts still missing. */
final class PartsGenerator {
    private final Random random;
    private final Words words;

    PartsGenerator(Random random, Words words) {
        this.random = random;
        this.words = words;
    }

    Header header(boolean letter) {
        List<String> issuer =
                words.pick(
                        List.of(
                                List.of("SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"),
                                List.of("SỞ VĂN HÓA, THỂ THAO VÀ KHUYẾN NÔNG MIỀN NÚI"),
                                List.of("ỦY BAN NHÂN DÂN", "XÃ BẮC TRÀ"),
                                List.of("SỞ NỘI CHÍNH")));
        List<String> parent = issuer.size() == 1 ? List.of("UBND TỈNH LAM CHÂU") : List.of();
        boolean known = random.nextInt(6) > 0;
        return new Header(
                known ? parent : List.of(),
                known ? issuer : List.of(),
                true,
                number(letter),
                dateLine(),
                letter ? DocumentType.CONG_VAN : DocumentType.KE_HOACH,
                letter ? "" : "KẾ HOẠCH",
                random.nextInt(8) == 0
                        ? RichText.EMPTY
                        : RichText.plain(words.phrase(4 + random.nextInt(35))));
    }

    private DocumentNumber number(boolean letter) {
        String numeral = random.nextBoolean() ? "" : Integer.toString(10 + random.nextInt(900));
        String symbol = letter ? "SLTDLS-VP" : "KH-SLTDLS";
        return new DocumentNumber(numeral, "/", random.nextInt(8) == 0 ? "" : symbol);
    }

    private DateLine dateLine() {
        String day = random.nextBoolean() ? "" : "0" + (1 + random.nextInt(9));
        String month = day.isEmpty() && random.nextBoolean() ? "" : "11";
        String place = words.pick(List.of("Lam Châu", "Thành phố Hồ Chí Minh", ""));
        return new DateLine(place, day, month, "2026");
    }

    Closing closing() {
        var lists = new ArrayList<RecipientList>();
        lists.add(recipients("Nơi nhận:", "Lưu: VT, NVVT"));
        if (random.nextInt(5) == 0) {
            lists.add(recipients("Bản điện tử:", "Các phòng thuộc Sở"));
        }
        var signatures = new ArrayList<Signature>();
        signatures.add(signature("Đàm Thục Khuê"));
        if (random.nextInt(6) == 0) {
            signatures.add(signature("Lữ Trọng Bá"));
        }
        return new Closing(lists, signatures);
    }

    private RecipientList recipients(String heading, String last) {
        var recipients = new ArrayList<Recipient>();
        for (int i = 2 + random.nextInt(10); i > 0; i--) {
            recipients.add(new Recipient(words.phrase(2 + random.nextInt(10)), ";"));
        }
        recipients.add(new Recipient(last, "."));
        return new RecipientList(heading, recipients);
    }

    private Signature signature(String name) {
        List<String> authority =
                words.pick(
                        List.of(
                                List.of(),
                                List.of("KT. GIÁM ĐỐC"),
                                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")));
        List<String> below = random.nextInt(8) == 0 ? List.of("(Đã ký)") : List.of();
        boolean blank = random.nextInt(6) == 0;
        return new Signature(authority, List.of("PHÓ GIÁM ĐỐC"), blank ? "" : name, below);
    }
}
