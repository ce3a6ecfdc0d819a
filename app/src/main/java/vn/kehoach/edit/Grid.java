package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as cells on a grid, which come, go and merge; {@link #table} is the table again.
 *
 * @param table what is not said by the cells
 * @param groups for each row whether it only titles those below
 */
record Grid(Table table, List<Boolean> groups, List<Region> regions) {
    private static final Region PLAIN =
            new Region(
                    new Span(0, 1),
                    new Span(0, 1),
                    VerticalAlignment.TOP,
                    List.of(Paragraph.text("")));

    static Grid of(Table table) {
        List<Region> regions =
                IntStream.range(0, table.rows().size())
                        .boxed()
                        .flatMap(
                                row ->
                                        table.rows().get(row).cells().stream()
                                                .map(cell -> Region.of(row, cell)))
                        .toList();
        return new Grid(table, table.rows().stream().map(Row::group).toList(), regions);
    }

    int height() {
        return groups.size();
    }

    Optional<Region> at(int row, int column) {
        return regions.stream().filter(region -> region.holds(row, column)).findFirst();
    }

    /** The table with these cells. */
    Table toTable() {
        var rows = new ArrayList<Row>();
        for (int row = 0; row < height(); row++) {
            int here = row;
            rows.add(
                    new Row(
                            regions.stream()
                                    .filter(region -> region.rows().from() == here)
                                    .sorted(Comparator.comparingInt(one -> one.columns().from()))
                                    .map(Region::cell)
                                    .toList(),
                            groups.get(row)));
        }
        return table.withRows(rows);
    }

    /** Where the cell over a point of the grid stands in the table at {@code place}. */
    Optional<Place> cell(Place place, int row, int column) {
        return at(row, column)
                .map(
                        region -> {
                            long before =
                                    regions.stream()
                                            .filter(
                                                    one ->
                                                            one.rows().from()
                                                                    == region.rows().from())
                                            .filter(
                                                    one ->
                                                            one.columns().from()
                                                                    < region.columns().from())
                                            .count();
                            return place.then(region.rows().from()).then((int) before);
                        });
    }

    /** With an empty row before row {@code at}, made as row {@code like} is. */
    Grid withRow(int at, int like) {
        var moved =
                new ArrayList<>(
                        regions.stream()
                                .map(one -> one.at(one.rows().insertedAt(at), one.columns()))
                                .toList());
        boolean group = groups.get(like);
        for (int column = 0; column < table.columns(); column++) {
            int here = column;
            boolean covered = moved.stream().anyMatch(one -> one.holds(at, here));
            Region model = at(like, column).orElse(PLAIN);
            if (!covered && (group || model.columns().from() == column)) {
                Span columns = group ? new Span(column, 1) : model.columns();
                moved.add(model.empty(new Span(at, 1), columns));
            }
        }
        var flags = new ArrayList<>(groups);
        flags.add(at, false);
        int heads = table.headerRows() + (at < table.headerRows() ? 1 : 0);
        return new Grid(
                shaped(table.columns(), table.widths(), heads, table.meaning()), flags, moved);
    }

    /** With an empty column before column {@code at}, made as column {@code like} is. */
    Grid withColumn(int at, int like) {
        var moved = new ArrayList<Region>();
        for (Region one : regions) {
            boolean whole = one.columns().length() == table.columns() && table.columns() > 1;
            Span columns = whole ? new Span(0, table.columns() + 1) : one.columns().insertedAt(at);
            moved.add(one.at(one.rows(), columns));
        }
        for (int row = 0; row < height(); row++) {
            int here = row;
            boolean covered = moved.stream().anyMatch(one -> one.holds(here, at));
            Region model = at(row, like).orElse(PLAIN);
            if (!covered && model.rows().from() == row) {
                moved.add(model.empty(model.rows(), new Span(at, 1)));
            }
        }
        Table shaped =
                shaped(
                        table.columns() + 1,
                        inserted(
                                table.widths(),
                                at,
                                table.widths().isEmpty() ? 0.0 : table.widths().get(like)),
                        table.headerRows(),
                        inserted(table.meaning(), at, TaskField.NONE));
        return new Grid(shaped, groups, moved);
    }

    private static <T> List<T> inserted(List<T> list, int at, T value) {
        var longer = new ArrayList<>(list);
        if (!list.isEmpty()) {
            longer.add(at, value);
        }
        return longer;
    }

    Grid withoutRows(Span gone) {
        List<Region> left =
                regions.stream()
                        .flatMap(
                                one ->
                                        one.rows().without(gone).stream()
                                                .map(rows -> one.at(rows, one.columns())))
                        .toList();
        Span heads = new Span(0, table.headerRows());
        int kept = heads.without(gone).map(Span::length).orElse(0);
        return new Grid(
                shaped(table.columns(), table.widths(), kept, table.meaning()),
                without(groups, gone),
                left);
    }

    Grid withoutColumns(Span gone) {
        List<Region> left =
                regions.stream()
                        .flatMap(
                                one ->
                                        one.columns().without(gone).stream()
                                                .map(columns -> one.at(one.rows(), columns)))
                        .toList();
        Table shaped =
                shaped(
                        table.columns() - gone.length(),
                        without(table.widths(), gone),
                        table.headerRows(),
                        without(table.meaning(), gone));
        return new Grid(shaped, groups, left);
    }

    private static <T> List<T> without(List<T> list, Span gone) {
        return list.isEmpty()
                ? list
                : Stream.concat(
                                list.subList(0, gone.from()).stream(),
                                list.subList(gone.end(), list.size()).stream())
                        .toList();
    }

    /** With the cells of an area as one, which has what all of them say. */
    Grid merged(Area area) {
        Area whole = closed(area);
        List<Region> inside = regions.stream().filter(whole::meets).toList();
        List<Paragraph> said =
                inside.stream()
                        .flatMap(one -> one.content().stream())
                        .filter(paragraph -> !paragraph.text().isEmpty())
                        .toList();
        Region first = inside.getFirst();
        var left = new ArrayList<>(regions);
        left.removeAll(inside);
        left.add(
                first.at(whole.rows(), whole.columns())
                        .withContent(said.isEmpty() ? first.content() : said));
        return new Grid(table, groups, left);
    }

    /** The smallest area that cuts through no cell. */
    private Area closed(Area area) {
        Area closed = area;
        for (Region region : regions) {
            if (closed.meets(region)) {
                closed =
                        new Area(
                                closed.rows().and(region.rows()),
                                closed.columns().and(region.columns()));
            }
        }
        return closed.equals(area) ? area : closed(closed);
    }

    /** With a merged cell parted again; what it says stays in the first part. */
    Grid parted(Region merged) {
        var left = new ArrayList<>(regions);
        left.remove(merged);
        for (int row = merged.rows().from(); row < merged.rows().end(); row++) {
            for (int column = merged.columns().from(); column < merged.columns().end(); column++) {
                Span one = new Span(row, 1);
                Span other = new Span(column, 1);
                boolean first = row == merged.rows().from() && column == merged.columns().from();
                left.add(first ? merged.at(one, other) : merged.empty(one, other));
            }
        }
        return new Grid(table, groups, left);
    }

    /** With other words in the cell over a point of the grid. */
    Grid saying(int row, int column, Paragraph text) {
        return new Grid(
                table,
                groups,
                regions.stream()
                        .map(one -> one.holds(row, column) ? one.saying(text) : one)
                        .toList());
    }

    /** With {@code count} rows repeated on every page. */
    Grid withHeaderRows(int count) {
        return new Grid(
                shaped(table.columns(), table.widths(), count, table.meaning()), groups, regions);
    }

    private Table shaped(
            int columns, List<Double> widths, int headerRows, List<TaskField> meaning) {
        return new Table(columns, widths, headerRows, table.ruled(), meaning, table.rows());
    }
}
