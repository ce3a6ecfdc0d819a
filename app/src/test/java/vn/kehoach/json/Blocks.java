package vn.kehoach.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.VerticalAlignment;

import java.util.List;
import java.util.stream.IntStream;

/** Arbitrary blocks whose offsets and cells are sound. */
final class Blocks {
    private Blocks() {}

    static Arbitrary<Block> any() {
        return Arbitraries.oneOf(
                paragraphs().map(Block.class::cast),
                Arbitraries.integers().between(1, 3).flatMap(Blocks::tables),
                Arbitraries.just(new PageBreak()));
    }

    private static Arbitrary<Paragraph> paragraphs() {
        return Documents.richText()
                .flatMap(
                        text -> {
                            var offsets = Arbitraries.integers().between(0, text.text().length());
                            return Combinators.combine(
                                            Arbitraries.of(Role.class),
                                            Arbitraries.integers().between(0, 7),
                                            Documents.text(),
                                            Arbitraries.just(text),
                                            offsets,
                                            Arbitraries.of(Alignment.class),
                                            spans(offsets).list().ofMaxSize(2),
                                            notes(offsets).list().ofMaxSize(1))
                                    .as(Paragraph::new);
                        })
                .flatMap(paragraph -> tabs().list().ofMaxSize(2).map(paragraph::withTabs));
    }

    private static Arbitrary<TabStop> tabs() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.5, 300),
                        Arbitraries.of(TabStop.Kind.class),
                        Arbitraries.of(TabStop.Leader.class))
                .as(TabStop::new);
    }

    private static Arbitrary<FieldSpan> spans(Arbitrary<Integer> offsets) {
        return Combinators.combine(Arbitraries.of(TaskField.class), offsets, offsets)
                .as((field, a, b) -> new FieldSpan(field, Math.min(a, b), Math.max(a, b)));
    }

    private static Arbitrary<Footnote> notes(Arbitrary<Integer> offsets) {
        return Combinators.combine(offsets, Documents.text(), Documents.richText())
                .as(Footnote::new);
    }

    private static Arbitrary<Block> tables(int columns) {
        var widths = Arbitraries.doubles().between(0, 500).list();
        var meaning = Arbitraries.of(TaskField.class).list();
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(
                        height ->
                                Combinators.combine(
                                                Arbitraries.oneOf(
                                                        widths.ofSize(0), widths.ofSize(columns)),
                                                Arbitraries.integers().between(0, height),
                                                Arbitraries.of(true, false),
                                                Arbitraries.oneOf(
                                                        meaning.ofSize(0), meaning.ofSize(columns)),
                                                rows(columns, height))
                                        .as(
                                                (wide, heads, ruled, says, rows) ->
                                                        new Table(
                                                                columns, wide, heads, ruled, says,
                                                                rows)));
    }

    private static Arbitrary<List<Row>> rows(int columns, int height) {
        var rows = IntStream.range(0, height).mapToObj(at -> row(columns, height - at)).toList();
        return Combinators.combine(rows).as(List::copyOf);
    }

    private static Arbitrary<Row> row(int columns, int rowsLeft) {
        var cells =
                Arbitraries.integers()
                        .between(0, columns - 1)
                        .flatMap(column -> cell(column, columns - column, rowsLeft));
        return Combinators.combine(cells.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as(Row::new);
    }

    private static Arbitrary<Cell> cell(int column, int columnsLeft, int rowsLeft) {
        return Combinators.combine(
                        Arbitraries.just(column),
                        Arbitraries.integers().between(1, columnsLeft),
                        Arbitraries.integers().between(1, rowsLeft),
                        Arbitraries.of(VerticalAlignment.class),
                        paragraphs().list().ofMaxSize(2))
                .as(Cell::new);
    }
}
