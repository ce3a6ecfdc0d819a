package vn.kehoach.measure;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Alignment;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;

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
    private final PartsGenerator parts;

    public DocumentGenerator(long seed) {
        random = new Random(seed);
        words = new Words(random);
        tables = new TableGenerator(random, words);
        parts = new PartsGenerator(random, words);
    }

    /** A document of one to about fifteen pages. */
    public OfficialDocument next() {
        boolean letter = random.nextInt(5) == 0;
        var appendices = new ArrayList<Appendix>();
        for (int k = random.nextInt(3); k > 0; k--) {
            appendices.add(appendix(k));
        }
        return new OfficialDocument(
                parts.header(letter),
                letter ? addressees() : List.of(),
                blocks(3 + random.nextInt(60)),
                Orientation.PORTRAIT,
                parts.closing(),
                appendices,
                List.of());
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
            Block next = block(i);
            boolean breaks = next instanceof PageBreak;
            if (!breaks || !(blocks.isEmpty() || blocks.getLast() instanceof PageBreak)) {
                blocks.add(next);
            }
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
            case 4, 5 -> Paragraph.of(Role.ITEM, 3, "a)", words.item(5 + random.nextInt(80)));
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

    private Appendix appendix(int number) {
        boolean wide = random.nextBoolean();
        boolean form = random.nextInt(4) == 0;
        var body = new ArrayList<Block>(blocks(random.nextInt(12)));
        body.add(tables.table(3 + random.nextInt(wide ? 6 : 3), 3 + random.nextInt(40)));
        boolean signed = random.nextInt(3) == 0;
        if (signed) {
            body.add(Paragraph.of(Role.TEXT, 0, "", words.rich(10)));
        }
        return new Appendix(
                form ? Appendix.Kind.FORM : Appendix.Kind.APPENDIX,
                form ? "Mẫu số 0" + number : "Phụ lục " + "I".repeat(number),
                RichText.plain(
                        words.phrase(5 + random.nextInt(20)).toUpperCase(java.util.Locale.ROOT)),
                RichText.plain(
                        "(Kèm theo Kế hoạch số        /KH-SLTDLS ngày     tháng     năm 2026)"),
                wide ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                random.nextInt(4) == 0 ? Optional.of(parts.header(false)) : Optional.empty(),
                body,
                signed ? parts.closing() : Closing.NONE);
    }
}
