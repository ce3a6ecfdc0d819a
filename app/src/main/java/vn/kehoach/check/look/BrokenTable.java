package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.Place;
import vn.kehoach.source.ParagraphLook.PageStart;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * L09: a table that goes on overleaf repeats its heading there, and no row is cut. Where pages
 * begin is known only of files that were shown before they were saved.
 */
final class BrokenTable implements LookRule {
    @Override
    public String code() {
        return "L09";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        List<SourceBlock> blocks = sheets.source().blocks();
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(
                        i ->
                                blocks.get(i) instanceof SourceTable table && table.ruled()
                                        ? judged(sheets, i, table)
                                        : Stream.empty());
    }

    private Stream<Finding> judged(Sheets sheets, int block, SourceTable table) {
        boolean cut = table.rows().stream().anyMatch(BrokenTable::cut);
        boolean begun = table.rows().stream().skip(1).anyMatch(BrokenTable::begins);
        boolean headless = (begun || cut) && table.headerRows() == 0 && headed(table);
        return Stream.concat(
                headless
                        ? finding(
                                sheets, block, "Bảng sang trang nhưng hàng tiêu đề không lặp lại.")
                        : Stream.empty(),
                cut
                        ? finding(sheets, block, "Một hàng của bảng bị cắt ngang giữa hai trang.")
                        : Stream.empty());
    }

    private Stream<Finding> finding(Sheets sheets, int block, String message) {
        Optional<Place> place =
                sheets.lines().stream()
                        .filter(line -> line.column().block() == block)
                        .filter(line -> line.column().widthMm() > 0)
                        .findFirst()
                        .map(Shown::place);
        return place.stream().map(there -> finding(Severity.WARNING, there, "", message));
    }

    private static boolean begins(List<SourceCell> row) {
        return row.stream()
                .anyMatch(cell -> cell.paragraphs().getFirst().look().page() == PageStart.BEFORE);
    }

    private static boolean cut(List<SourceCell> row) {
        return row.stream()
                .anyMatch(
                        cell ->
                                cell.paragraphs().stream()
                                                .anyMatch(
                                                        it -> it.look().page() == PageStart.INSIDE)
                                        || cell.paragraphs().stream()
                                                .skip(1)
                                                .anyMatch(
                                                        it ->
                                                                it.look().page()
                                                                        == PageStart.BEFORE));
    }

    /** A first row all in bold is a heading. */
    private static boolean headed(SourceTable table) {
        return table.rows().getFirst().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .map(SourceParagraph::runs)
                .flatMap(List::stream)
                .filter(run -> !run.text().isBlank())
                .map(SourceRun::look)
                .allMatch(look -> look.bold());
    }
}
