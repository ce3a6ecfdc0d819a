package vn.kehoach.measure;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Alignment;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Random official documents in the shapes that real ones have; equal seeds give equal documents.
 */
public final class DocumentGenerator {
    private final Random random;
    private final Words words;
    private final TableGenerator tables;

    public DocumentGenerator(long seed) {
        random = new Random(seed);
        words = new Words(random);
        tables = new TableGenerator(random, words);
    }

    /** A document of one to about fifteen pages. */
    public OfficialDocument next() {
        boolean letter = random.nextInt(5) == 0;
        var appendices = new ArrayList<Appendix>();
        for (int k = random.nextInt(3); k > 0; k--) {
            appendices.add(appendix(k));
        }
        return new OfficialDocument(
                header(letter),
                letter ? addressees() : List.of(),
                blocks(3 + random.nextInt(60)),
                Orientation.PORTRAIT,
                closing(),
                appendices,
                List.of());
    }

    private Header header(boolean letter) {
        List<String> issuer =
                words.pick(
                        List.of(
                                List.of("SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"),
                                List.of("SỞ VĂN HÓA, THỂ THAO VÀ KHUYẾN NÔNG MIỀN NÚI"),
                                List.of("ỦY BAN NHÂN DÂN", "XÃ BẮC TRÀ"),
                                List.of("SỞ NỘI CHÍNH")));
        List<String> parent = issuer.size() == 1 ? List.of("UBND TỈNH LAM CHÂU") : List.of();
        String day = random.nextBoolean() ? "" : "0" + (1 + random.nextInt(9));
        var line =
                new DateLine(
                        words.pick(List.of("Lam Châu", "Thành phố Hồ Chí Minh")),
                        day,
                        "11",
                        "2026");
        String numeral = random.nextBoolean() ? "" : Integer.toString(10 + random.nextInt(900));
        return new Header(
                parent,
                issuer,
                true,
                new DocumentNumber(numeral, "/", letter ? "SLTDLS-VP" : "KH-SLTDLS"),
                line,
                letter ? DocumentType.CONG_VAN : DocumentType.KE_HOACH,
                letter ? "" : "KẾ HOẠCH",
                RichText.plain(words.phrase(4 + random.nextInt(35))));
    }

    private List<Addressee> addressees() {
        var lines = new ArrayList<Addressee>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            lines.add(
                    new Addressee(words.phrase(3 + random.nextInt(12)), i < count - 1 ? ";" : "."));
        }
        return lines;
    }

    private List<Block> blocks(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(i));
        }
        blocks.add(Paragraph.of(Role.TEXT, 0, "", words.rich(10 + random.nextInt(60))));
        return blocks;
    }

    private Block block(int index) {
        return switch (random.nextInt(24)) {
            case 0, 1 ->
                    Paragraph.of(
                            Role.HEADING,
                            1,
                            "I.",
                            RichText.plain(
                                    words.phrase(2 + random.nextInt(20))
                                            .toUpperCase(java.util.Locale.ROOT)));
            case 2, 3 ->
                    Paragraph.of(
                            Role.HEADING,
                            2,
                            index + ".",
                            RichText.plain(words.phrase(3 + random.nextInt(30))));
            case 4, 5 -> Paragraph.of(Role.ITEM, 3, "a)", words.rich(5 + random.nextInt(80)));
            case 6, 7, 8, 9 ->
                    Paragraph.of(Role.BULLET, 4, "-", words.rich(5 + random.nextInt(90)));
            case 10, 11 -> Paragraph.of(Role.BULLET, 5, "+", words.rich(5 + random.nextInt(40)));
            case 12 ->
                    Paragraph.of(
                            Role.BASIS,
                            0,
                            "",
                            RichText.plain(words.sentence(8 + random.nextInt(50))));
            case 13 ->
                    Paragraph.of(
                            Role.CENTRED,
                            0,
                            "",
                            RichText.plain(words.sentence(3 + random.nextInt(30))));
            case 14 -> random.nextInt(4) == 0 ? new PageBreak() : runIn(index);
            case 15 ->
                    new Paragraph(
                            Role.TEXT,
                            0,
                            "",
                            words.rich(20),
                            0,
                            words.pick(List.of(Alignment.LEFT, Alignment.RIGHT)),
                            List.of(),
                            List.of());
            case 16 -> tables.table(2 + random.nextInt(5), 2 + random.nextInt(12));
            default -> Paragraph.of(Role.TEXT, 0, "", words.rich(10 + random.nextInt(150)));
        };
    }

    private Paragraph runIn(int index) {
        String title = words.phrase(3).replaceAll("[:;.,]", "");
        RichText text = RichText.plain(title + ": ").append(words.rich(5 + random.nextInt(60)));
        return new Paragraph(
                Role.RUN_IN,
                2,
                index + ".",
                text,
                title.length(),
                Alignment.STANDARD,
                List.of(),
                List.of());
    }

    private Closing closing() {
        var recipients = new ArrayList<Recipient>();
        for (int i = 2 + random.nextInt(10); i > 0; i--) {
            recipients.add(new Recipient(words.phrase(2 + random.nextInt(10)), ";"));
        }
        recipients.add(new Recipient("Lưu: VT, NVVT", "."));
        List<String> authority =
                words.pick(
                        List.of(
                                List.of(),
                                List.of("KT. GIÁM ĐỐC"),
                                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")));
        return new Closing(
                List.of(new RecipientList("Nơi nhận:", recipients)),
                List.of(
                        new Signature(
                                authority, List.of("PHÓ GIÁM ĐỐC"), "Đàm Thục Khuê", List.of())));
    }

    private Appendix appendix(int number) {
        boolean wide = random.nextBoolean();
        var body = new ArrayList<Block>(blocks(random.nextInt(12)));
        body.add(tables.table(3 + random.nextInt(wide ? 6 : 3), 3 + random.nextInt(40)));
        return new Appendix(
                Appendix.Kind.APPENDIX,
                "Phụ lục " + "I".repeat(number),
                RichText.plain(
                        words.phrase(5 + random.nextInt(20)).toUpperCase(java.util.Locale.ROOT)),
                RichText.plain(
                        "(Kèm theo Kế hoạch số        /KH-SLTDLS ngày     tháng     năm 2026)"),
                wide ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                Optional.empty(),
                body,
                Closing.NONE);
    }
}
