package vn.kehoach.importing.head;

import vn.kehoach.document.Addressee;
import vn.kehoach.importing.line.EndMark;
import vn.kehoach.importing.line.ItemCursor;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads "Kính gửi:": one addressee behind it, or one on each line with a dash (NĐ 30/2020, Phụ lục
 * I, II.9a).
 */
final class AddresseeReader {
    private final ItemCursor cursor;
    private final List<Line> lines = new ArrayList<>();

    AddresseeReader(ItemCursor cursor) {
        this.cursor = cursor;
    }

    static boolean starts(Line line) {
        return Folding.fold(line.plain()).matches("kinh gui ?:.*");
    }

    List<Addressee> read() {
        Line heading = cursor.line().orElseThrow();
        cursor.advance(1);
        Line behind = heading.from(heading.plain().indexOf(':') + 1);
        if (!behind.isEmptyText()) {
            lines.add(behind);
        }
        Optional<Line> next = cursor.line();
        while (next.isPresent() && takes(next.get())) {
            cursor.advance(1);
            next = cursor.line();
        }
        return lines.stream().map(AddresseeReader::addressee).toList();
    }

    private boolean takes(Line line) {
        if (LineLabel.of(line.plain()).filter(LineLabel::dash).isPresent()) {
            lines.add(line);
            return true;
        }
        if (!lines.isEmpty() && !line.gap() && wraps(lines.getLast(), line)) {
            lines.add(lines.removeLast().join(line));
            return true;
        }
        return false;
    }

    private static boolean wraps(Line last, Line line) {
        return !last.plain().matches(".*[.;:]") && LetterCase.startsSmall(line.plain());
    }

    private static Addressee addressee(Line line) {
        EndMark mark =
                EndMark.of(LineLabel.of(line.plain()).map(l -> line.from(l.end())).orElse(line));
        return new Addressee(mark.text(), mark.end());
    }
}
