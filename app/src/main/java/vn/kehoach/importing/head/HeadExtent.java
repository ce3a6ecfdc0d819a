package vn.kehoach.importing.head;

import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.DateLines;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.importing.line.NumberLine;
import vn.kehoach.importing.line.Preamble;
import vn.kehoach.importing.line.TypeLine;
import vn.kehoach.text.Folding;

import java.util.List;

/** How far a head reaches at least. */
final class HeadExtent {
    /** Papers with many addressees have heads of about this many lines before tên loại. */
    private static final int LONGEST = 40;

    private HeadExtent() {}

    /**
     * Index of the last line near the start that only a head has, or 0. A numbered line begins the
     * body, Nơi nhận the end.
     */
    static int lastMark(List<Item> items) {
        int last = 0;
        for (int i = 0; i < Math.min(LONGEST, items.size()); i++) {
            if (items.get(i) instanceof Line line) {
                if (endsHead(line)) {
                    return last;
                }
                last = isMark(line) ? i : last;
            }
        }
        return last;
    }

    private static boolean endsHead(Line line) {
        return LineLabel.of(line.plain()).filter(label -> !label.bullet()).isPresent()
                || ClosingMarks.isRecipientsHeading(line)
                || Preamble.isCitation(line.plain());
    }

    private static boolean isMark(Line line) {
        return Motto.isMotto(Folding.fold(line.plain()))
                || NumberLine.of(line.plain()).isPresent()
                || DateLines.of(line.plain()).isPresent()
                || TypeLine.of(line.plain()).isPresent()
                || AddresseeReader.starts(line);
    }
}
