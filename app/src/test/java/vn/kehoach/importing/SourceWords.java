package vn.kehoach.importing;

import vn.kehoach.document.DateLine;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.line.DateLines;
import vn.kehoach.importing.line.LineMending;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a file, and which of them neither its document nor a doubt has. */
public final class SourceWords {
    private static final String MOTTO =
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc";

    private SourceWords() {}

    /**
     * Words of {@code source} that {@code imported} lost: they stand neither in the document nor in
     * a doubt, and are no part of quốc hiệu and tiêu ngữ, which stand in no field.
     */
    public static List<String> lost(Source source, Imported imported) {
        var lost = new ArrayList<>(DocumentWords.of(text(source)));
        new DocumentWords(imported.document()).sorted().forEach(lost::remove);
        String doubts =
                imported.doubts().stream().map(Doubt::message).collect(Collectors.joining(" "));
        DocumentWords.of(doubts).forEach(lost::remove);
        // Its words may also stand on more lines than two.
        DocumentWords.of(MOTTO).forEach(lost::remove);
        // A date is kept by its parts, however they were written.
        lost.removeIf(word -> word.matches("(?iu)(?:ngày|tháng|năm)\\d+"));
        return lost;
    }

    private static String text(Source source) {
        return source.blocks().stream()
                .flatMap(SourceWords::paragraphs)
                .map(paragraph -> paragraph.label() + " " + paragraph.text())
                .flatMap(String::lines)
                .filter(line -> !isBlankDate(line))
                .map(SourceWords::withoutMotto)
                .map(line -> new LineMending(line).mend(line))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<SourceParagraph> paragraphs(SourceBlock block) {
        return switch (block) {
            case SourceParagraph paragraph -> Stream.of(paragraph);
            case SourceTable table ->
                    table.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(cell -> cell.paragraphs().stream());
            default -> Stream.empty();
        };
    }

    /** Also a blank date stands in its field, as nothing. */
    private static boolean isBlankDate(String line) {
        return DateLines.of(line.strip()).filter(DateLine.BLANK::equals).isPresent();
    }

    private static String withoutMotto(String line) {
        String folded = Folding.fold(line);
        if (Motto.isMotto(folded)) {
            return "";
        }
        int motto = Motto.start(line.strip());
        return motto < 0 ? line : line.strip().substring(0, motto);
    }
}
