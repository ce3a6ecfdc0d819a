package vn.kehoach.check.look;

import vn.kehoach.check.file.Column;
import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Part;
import vn.kehoach.source.SourceParagraph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L04: a line is drawn below the issuer, tiêu ngữ and trích yếu, neither typed nor underlined. An
 * application anchors a drawn line wherever it likes, so a line in the head that belongs to nobody
 * counts for one that is missed.
 */
final class HeadLines implements LookRule {
    private static final String TYPED = "[_‗¯\\-–—―‒\\s]*[_‗¯―]{3,}[_‗¯\\-–—―‒\\s]*";

    /** How a part's line is made. */
    private enum Made {
        DRAWN,
        TYPED,
        UNDERLINED,
        MISSING
    }

    @Override
    public String code() {
        return "L04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.1b, II.2b và II.5b";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<Shown> parts =
                Stream.of(last(sheets, Part.ISSUER), last(sheets, Part.MOTTO), subject(sheets))
                        .flatMap(Optional::stream)
                        .toList();
        int spare = drawnInHead(sheets);
        var made = new LinkedHashMap<Shown, Made>();
        for (Shown part : parts) {
            Made how = made(part);
            made.put(part, how);
            boolean anchored = Sheets.below(part).stream().anyMatch(it -> it.look().drawn() > 0);
            spare -= anchored || (how == Made.DRAWN && part.column().drawn() > 0) ? 1 : 0;
        }
        List<Finding> findings = findings(made);
        return spare >= findings.size() ? Stream.empty() : findings.stream();
    }

    private static Optional<Shown> last(Sheets sheets, Part part) {
        return sheets.of(part).stream().reduce((_, later) -> later);
    }

    /** A công văn has no line below its trích yếu. */
    private static Optional<Shown> subject(Sheets sheets) {
        return sheets.document().header().type() == DocumentType.CONG_VAN
                ? Optional.empty()
                : last(sheets, Part.SUBJECT);
    }

    private static int drawnInHead(Sheets sheets) {
        var columns = new HashSet<Column>();
        int drawn = 0;
        for (Shown line : sheets.lines()) {
            if (line.place().part().compareTo(Part.BODY) >= 0) {
                break;
            }
            if (columns.add(line.column())) {
                drawn += headOf(line.column()).stream().mapToInt(it -> it.look().drawn()).sum();
            }
        }
        return drawn;
    }

    /** Lines further down in a column that goes on through the body are not of the head. */
    private static List<SourceParagraph> headOf(Column column) {
        return column.paragraphs().subList(0, Math.min(column.paragraphs().size(), 20));
    }

    private static Made made(Shown part) {
        List<SourceParagraph> below = Sheets.below(part);
        boolean cell = part.column().widthMm() > 0;
        boolean drawn =
                below.stream().anyMatch(it -> it.look().ruled() || it.look().drawn() > 0)
                        || (cell && part.column().drawn() > 0);
        if (drawn) {
            return Made.DRAWN;
        }
        boolean typed = below.stream().anyMatch(it -> it.text().matches(TYPED));
        return typed ? Made.TYPED : part.underlined() ? Made.UNDERLINED : Made.MISSING;
    }

    private List<Finding> findings(Map<Shown, Made> made) {
        return made.entrySet().stream()
                .flatMap(
                        part ->
                                switch (part.getValue()) {
                                    case DRAWN -> Stream.<Finding>empty();
                                    case TYPED ->
                                            Stream.of(
                                                    finding(
                                                            part.getKey(),
                                                            Severity.WARNING,
                                                            "Đường kẻ dưới dòng này gõ bằng"
                                                                    + " dấu gạch; nên vẽ đường"
                                                                    + " kẻ nét liền."));
                                    case UNDERLINED ->
                                            Stream.of(
                                                    finding(
                                                            part.getKey(),
                                                            Severity.ERROR,
                                                            "Dòng này gạch chân chữ; phải"
                                                                    + " có đường kẻ ngang nét"
                                                                    + " liền ở dưới."));
                                    case MISSING ->
                                            Stream.of(
                                                    finding(
                                                            part.getKey(),
                                                            Severity.ERROR,
                                                            "Dưới dòng này phải có đường kẻ"
                                                                    + " ngang nét liền."));
                                })
                .toList();
    }
}
