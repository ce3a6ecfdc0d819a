package vn.kehoach.office.papers;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.layout.Layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All keys beside each other, to lie on the desk; grouped by where they work. */
public record KeysPaper(List<KeyLine> keys) {
    private static final int COLUMNS = 4;

    public KeysPaper {
        keys = List.copyOf(keys);
    }

    /** Its pages. */
    public Layout on(OneSheet sheets, OfficeSheet sheet) {
        return sheets.keys(this, sheet);
    }

    public OfficialDocument document(OfficeSheet sheet) {
        List<List<String>> lines = lines();
        int height = (lines.size() + COLUMNS - 1) / COLUMNS;
        var rows = new ArrayList<List<String>>();
        for (int r = 0; r < height; r++) {
            var row = new ArrayList<String>();
            for (int c = 0; c < COLUMNS; c++) {
                int at = c * height + r;
                row.addAll(at < lines.size() ? lines.get(at) : List.of("", ""));
            }
            rows.add(row);
        }
        var columns = new ArrayList<TablePaper.Column>();
        for (int c = 0; c < COLUMNS; c++) {
            columns.add(new TablePaper.Column("Phím", 3.2, Alignment.LEFT));
            columns.add(new TablePaper.Column("Để làm gì", 5, Alignment.LEFT));
        }
        return sheet.of(
                "PHÍM TẮT",
                "Dùng trong chương trình KeHoach",
                Orientation.LANDSCAPE,
                List.of(TablePaper.of(columns, rows)));
    }

    /** A place in capitals stands over its keys. */
    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        String place = "";
        for (KeyLine key : keys) {
            if (!key.place().equals(place)) {
                place = key.place();
                lines.add(List.of("", place.toUpperCase(Locale.ROOT)));
            }
            lines.add(List.of(key.keys(), key.name()));
        }
        return lines;
    }
}
