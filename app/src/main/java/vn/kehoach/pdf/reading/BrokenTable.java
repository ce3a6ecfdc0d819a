package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that a new page goes on with, its header rows perhaps repeated there. */
record BrokenTable(SourceTable above, SourceTable below) {
    /** Points by which the edges of one table may differ from page to page. */
    private static final double SAME = 4;

    /** Most rows of a head. */
    private static final int HEAD = 4;

    static boolean sameColumns(List<Double> edges, List<Double> others) {
        boolean same = edges.size() == others.size();
        for (int i = 0; same && i < edges.size(); i++) {
            double shift = edges.getFirst() - others.getFirst();
            same = Math.abs(edges.get(i) - others.get(i) - shift) < SAME;
        }
        return same;
    }

    SourceTable whole() {
        int repeated = repeated();
        int headerRows = Math.max(above.headerRows(), repeated);
        var rows = new ArrayList<>(above.rows());
        List<List<SourceCell>> more = below.rows().subList(repeated, below.rows().size());
        boolean goesOn = !more.isEmpty() && rows.size() > headerRows && isRest(more.getFirst());
        if (goesOn) {
            rows.set(rows.size() - 1, joined(rows.getLast(), more.getFirst()));
        }
        rows.addAll(goesOn ? more.subList(1, more.size()) : more);
        return new SourceTable(above.widths(), headerRows, true, rows);
    }

    /** How many rows at the start of the new page repeat the first ones. */
    private int repeated() {
        int most = Math.min(HEAD, Math.min(above.rows().size(), below.rows().size()));
        int count = 0;
        while (count < most
                && text(above.rows().get(count)).equals(text(below.rows().get(count)))) {
            count++;
        }
        return count;
    }

    /**
     * Whether {@code row} only goes on with the texts of the row above: nothing new stands in its
     * first column, and a text begins small that had not ended.
     */
    private boolean isRest(List<SourceCell> row) {
        List<SourceCell> last = above.rows().getLast();
        boolean unnumbered = row.isEmpty() || text(row.getFirst()).isEmpty();
        boolean alike =
                row.size() == last.size() && row.stream().allMatch(cell -> cell.rows() == 1);
        return unnumbered
                && alike
                && row.stream()
                        .anyMatch(cell -> goesOn(text(last.get(row.indexOf(cell))), text(cell)));
    }

    private static boolean goesOn(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && !before.matches("(?s).*[.;:!?]")
                && Character.isLowerCase(after.codePointAt(0));
    }

    private static List<SourceCell> joined(List<SourceCell> row, List<SourceCell> rest) {
        var joined = new ArrayList<SourceCell>();
        for (int i = 0; i < row.size(); i++) {
            SourceCell cell = row.get(i);
            joined.add(
                    new SourceCell(
                            cell.column(),
                            cell.columns(),
                            cell.rows(),
                            cell.vertical(),
                            joined(cell, rest.get(i))));
        }
        return joined;
    }

    private static List<SourceParagraph> joined(SourceCell cell, SourceCell rest) {
        var all = new ArrayList<>(cell.paragraphs());
        var more = new ArrayList<>(rest.paragraphs());
        if (!all.isEmpty() && !more.isEmpty() && goesOn(text(cell), text(rest))) {
            SourceParagraph last = all.removeLast();
            SourceParagraph next = more.removeFirst();
            var runs = new ArrayList<SourceRun>(last.runs());
            TextLine.append(runs, TextLine.withText(runs.getLast(), " "));
            next.runs().forEach(run -> TextLine.append(runs, run));
            all.add(new SourceParagraph(runs, "", "", last.alignment(), last.indentMm()));
        }
        all.addAll(more);
        return all;
    }

    private static List<String> text(List<SourceCell> row) {
        return row.stream().map(BrokenTable::text).toList();
    }

    private static String text(SourceCell cell) {
        return Optional.of(cell).stream()
                .flatMap(one -> one.paragraphs().stream())
                .map(SourceParagraph::text)
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }
}
