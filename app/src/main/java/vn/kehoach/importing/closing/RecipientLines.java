package vn.kehoach.importing.closing;

import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.importing.line.EndMark;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One list of recipients while it is read. */
final class RecipientLines {
    /** "(để b/c)" on the next line says why the one above gets the paper. */
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "\\((?:de )?(?:b/c|bc|bao cao|p/h|phoi hop|t/h|thuc hien|biet|theo doi|dang|chi"
                            + " dao).*");

    private final String heading;
    private final Line from;
    private final List<Line> lines = new ArrayList<>();

    private RecipientLines(String heading, Line from) {
        this.heading = heading;
        this.from = from;
    }

    /** A list under {@code line}; what stands behind the colon is its first recipient. */
    static RecipientLines headed(Line line) {
        int colon = line.plain().indexOf(':');
        int end = colon < 0 ? line.plain().length() : colon + 1;
        var list = new RecipientLines(line.plain().substring(0, end), line);
        Line behind = line.from(end);
        if (!behind.isEmptyText()) {
            list.add(behind);
        }
        return list;
    }

    Line from() {
        return from;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void add(Line line) {
        lines.add(
                LineLabel.of(line.plain())
                        .filter(LineLabel::dash)
                        .map(label -> line.from(label.end()))
                        .orElse(line));
    }

    /** Takes a line without a dash that ends the one above it or is an item of its own. */
    boolean takeWrapped(Line line) {
        boolean ended = line.plain().endsWith(";");
        if (lines.isEmpty()) {
            boolean first = ended || line.plain().matches("(Như |Lưu ?:|Lưu ).*");
            if (first) {
                add(line);
            }
            return first;
        }
        if (!line.gap() && PURPOSE.matcher(Folding.fold(line.plain())).matches()) {
            lines.add(lines.removeLast().join(line));
            return true;
        }
        boolean open = !line.gap() && EndMark.of(lines.getLast()).end().isEmpty();
        if (open && (ended || LetterCase.startsSmall(line.plain()))) {
            lines.add(lines.removeLast().join(line));
            return true;
        }
        if (ended || line.plain().startsWith("Lưu")) {
            add(line);
            return true;
        }
        return false;
    }

    RecipientList list() {
        return new RecipientList(
                heading,
                lines.stream()
                        .map(EndMark::of)
                        .map(mark -> new Recipient(mark.text(), mark.end()))
                        .toList());
    }
}
