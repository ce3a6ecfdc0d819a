package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceSection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads pages as a flow of paragraphs and tables. */
public final class SheetReader {
    private final List<Sheet> sheets;
    private final List<List<Placed>> tables = new ArrayList<>();
    private final Furniture furniture;

    /** A table and where it begins, in points. */
    private record Placed(Piece.Ruled table, double top) {}

    /**
     * @param sheets at least one
     */
    public SheetReader(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
        furniture = new Furniture(sheets.stream().map(this::rows).toList());
    }

    /** A section for each stretch of pages turned the same way. */
    public List<SourceSection> sections() {
        List<List<List<TextLine>>> rows = furniture.without();
        var sections = new ArrayList<SourceSection>();
        var same = new ArrayList<PageFlow>();
        for (int page = 0; page < sheets.size(); page++) {
            boolean landscape = sheets.get(page).landscape();
            if (!same.isEmpty() && same.getFirst().landscape() != landscape) {
                sections.add(section(same));
                same.clear();
            }
            same.add(new PageFlow(landscape, pieces(page, rows.get(page))));
        }
        sections.add(section(same));
        return sections;
    }

    /** What the sections leave out. */
    public List<SourceNote> notes() {
        return furniture.notes();
    }

    private static SourceSection section(List<PageFlow> pages) {
        return new SourceSection(pages.getFirst().landscape(), ParagraphJoiner.join(pages));
    }

    /** Rows of the lines outside tables; what stands inside becomes a table. */
    private List<List<TextLine>> rows(Sheet sheet) {
        List<RuledGrid> grids = RuledGrid.of(sheet.strokes());
        List<List<Glyph>> inside = grids.stream().<List<Glyph>>map(_ -> new ArrayList<>()).toList();
        var outside = new ArrayList<Glyph>();
        for (Glyph glyph : sheet.glyphs()) {
            Optional<RuledGrid> own =
                    grids.stream().filter(grid -> grid.holds(glyph)).min(SheetReader::smaller);
            own.map(grid -> inside.get(grids.indexOf(grid))).orElse(outside).add(glyph);
        }
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < grids.size(); i++) {
            if (inside.get(i).stream().anyMatch(glyph -> !glyph.isBlank())) {
                placed.add(
                        new Placed(
                                GridReader.read(grids.get(i), inside.get(i)), grids.get(i).top()));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::top));
        tables.add(placed);
        var rows = new ArrayList<>(Rows.of(LineBuilder.lines(outside)));
        sheet.turned().forEach(glyphs -> rows.addAll(Rows.of(LineBuilder.lines(glyphs))));
        return rows;
    }

    private static int smaller(RuledGrid one, RuledGrid other) {
        return Double.compare(one.bottom() - one.top(), other.bottom() - other.top());
    }

    private List<Piece> pieces(int page, List<List<TextLine>> rows) {
        var pieces = new ArrayList<Piece>();
        List<Placed> open = new ArrayList<>(tables.get(page));
        int first = 0;
        for (int at = 0; at < rows.size(); at++) {
            List<TextLine> row = rows.get(at);
            while (!open.isEmpty() && open.getFirst().top() < row.getFirst().baseline()) {
                pieces.add(open.removeFirst().table());
                first = at;
            }
            Optional<SideBySide> columns =
                    row.size() > 1 ? SideBySide.around(rows, at, first) : Optional.empty();
            if (columns.isEmpty()) {
                pieces.add(Rows.flat(row));
            } else {
                for (int again = columns.get().from(); again < at; again++) {
                    pieces.removeLast();
                }
                pieces.add(columns.get().piece());
                at = columns.get().to() - 1;
                first = at + 1;
            }
        }
        open.forEach(placed -> pieces.add(placed.table()));
        return pieces;
    }
}
