package vn.kehoach.check.file;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds for each line of a file the place of the document that it shows. */
final class SheetLines {
    private final List<SourceBlock> blocks;
    private final PartNames names;
    private final Map<Integer, Place> body = new HashMap<>();
    private final int firstAppendix;
    private final List<Shown> lines = new ArrayList<>();
    private Column sheet = new Column(0, 0, List.of());
    private Place last = Place.of(Part.MOTTO);

    private SheetLines(OfficialDocument document, Original original) {
        this.blocks = original.source().blocks();
        this.names = PartNames.of(document);
        List<SourcePlace> places = original.body();
        for (int i = 0; i < places.size(); i++) {
            if (!names.covers(places.get(i).block())) {
                body.putIfAbsent(places.get(i).block(), Place.of(Part.BODY, i));
            }
        }
        this.firstAppendix =
                document.appendices().isEmpty()
                        ? Integer.MAX_VALUE
                        : behind(original.source().sections(), names.end());
    }

    static List<Shown> of(OfficialDocument document, Original original) {
        return new SheetLines(document, original).read();
    }

    /** Index of the first block on another page than the end, as far as the file parts pages. */
    private int behind(List<SourceSection> sections, int end) {
        int from = 0;
        for (SourceSection section : sections) {
            if (from > end) {
                return from;
            }
            from += section.blocks().size();
        }
        return IntStream.range(end + 1, blocks.size())
                .filter(i -> blocks.get(i) instanceof SourceBreak)
                .findFirst()
                .orElse(end + 1);
    }

    private List<Shown> read() {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case SourceParagraph _ -> add(i, sheet(i), i - sheet.block());
                case SourceTable table -> add(i, table);
                default -> {}
            }
        }
        return lines;
    }

    /** The paragraphs around block {@code i} that no table parts. */
    private Column sheet(int i) {
        if (i < sheet.block() + sheet.paragraphs().size()) {
            return sheet;
        }
        int end = i;
        while (end < blocks.size() && blocks.get(end) instanceof SourceParagraph) {
            end++;
        }
        sheet =
                new Column(
                        0,
                        i,
                        blocks.subList(i, end).stream().map(SourceParagraph.class::cast).toList());
        return sheet;
    }

    private void add(int block, SourceTable table) {
        for (List<SourceCell> row : table.rows()) {
            for (SourceCell cell : row) {
                var column = new Column(width(table, cell), block, cell.paragraphs());
                for (int at = 0; at < cell.paragraphs().size(); at++) {
                    add(block, column, at);
                }
            }
        }
    }

    private static double width(SourceTable table, SourceCell cell) {
        int end = cell.column() + cell.columns();
        return table.widths().size() < end
                ? 0
                : table.widths().subList(cell.column(), end).stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()
                        - table.paddingMm();
    }

    private void add(int block, Column column, int row) {
        String text = column.paragraphs().get(row).text();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (!text.substring(from, end).isBlank()) {
                Optional<Place> own = place(block, text.substring(from, end));
                last = own.orElse(last);
                lines.add(new Shown(last, own.isPresent(), column, row, from, end));
            }
            from = end + 1;
        }
    }

    /** What has no place of its own belongs to what stands before it. */
    private Optional<Place> place(int block, String text) {
        if (block >= firstAppendix) {
            return Optional.of(Place.of(Part.APPENDIX, 0));
        }
        return names.of(block, text).or(() -> Optional.ofNullable(body.get(block)));
    }
}
