package vn.kehoach.office.papers;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.Exports;
import vn.kehoach.office.Templates;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;

import java.util.EnumMap;
import java.util.List;

/** Lays papers out so that they fit one sheet, as far as that can be. */
public final class OneSheet {
    /** How many bars of a sort, tried one after another. */
    private static final List<Integer> BARS = List.of(24, 18, 14, 11, 8, 6);

    /** Sizes of a list's characters in points, tried one after another. */
    private static final List<Double> SIZES = List.of(10.0, 9.0, 8.0, 7.5, 7.0, 6.5);

    private final Exports exports;
    private final Templates templates;

    public OneSheet(Exports exports, Templates templates) {
        this.exports = exports;
        this.templates = templates;
    }

    /**
     * The chart with as many bars as there is room for.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout chart(TaskChartPaper chart, OfficeSheet sheet) {
        Layout laid = lay(chart.document(sheet, BARS.getFirst()), TaskChartPaper.SIZE);
        for (int at = 1; at < BARS.size() && laid.pages().size() > 1; at++) {
            laid = lay(chart.document(sheet, BARS.get(at)), TaskChartPaper.SIZE);
        }
        return laid;
    }

    /** The keys in characters as large as there is room for. */
    public Layout keys(KeysPaper keys, OfficeSheet sheet) {
        OfficialDocument document = keys.document(sheet);
        Layout laid = dense(document, SIZES.getFirst());
        for (int at = 1; at < SIZES.size() && laid.pages().size() > 1; at++) {
            laid = dense(document, SIZES.get(at));
        }
        return laid;
    }

    private Layout lay(OfficialDocument document, double size) {
        return exports.lay(document, sized(document, size));
    }

    private StyleSheet sized(OfficialDocument document, double size) {
        return templates.of(document).resized(size, PaperStyle.TABLE_HEAD, PaperStyle.TABLE_TEXT);
    }

    /** Without the space between the rows of a table. */
    private Layout dense(OfficialDocument document, double size) {
        StyleSheet sized = sized(document, size);
        var styles = new EnumMap<>(sized.styles());
        Style text = sized.style(PaperStyle.TABLE_TEXT);
        styles.put(PaperStyle.TABLE_TEXT, new Style(text.paragraph().withAfter(0), text.text()));
        return exports.lay(document, new StyleSheet(sized.page(), styles));
    }
}
