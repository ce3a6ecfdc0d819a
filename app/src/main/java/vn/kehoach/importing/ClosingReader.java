package vn.kehoach.importing;

import vn.kehoach.document.Closing;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the end of a paper. Recipients and signature stand side by side there, so their lines may
 * come one group after the other or mixed.
 */
final class ClosingReader {
    private final ItemCursor cursor;
    private final List<RecipientLines> lists = new ArrayList<>();
    private final List<SignatureLines> signatures = new ArrayList<>();
    private final List<Line> leftOver = new ArrayList<>();

    ClosingReader(List<Item> items) {
        this.cursor = new ItemCursor(items, 0);
    }

    void read() {
        Optional<Line> line = cursor.line();
        while (line.isPresent() && take(line.get())) {
            cursor.advance(1);
            line = cursor.line();
        }
    }

    Closing closing() {
        List<RecipientList> recipients = lists.stream().map(RecipientLines::list).toList();
        List<Signature> signed = signatures.stream().map(SignatureLines::signature).toList();
        return new Closing(recipients, signed);
    }

    List<RecipientLines> lists() {
        return lists;
    }

    List<SignatureLines> signatures() {
        return signatures;
    }

    /** Lines of the end that are no part of it. */
    List<Line> leftOver() {
        return leftOver;
    }

    /** Index of the first item behind the end. */
    int end() {
        return cursor.at();
    }

    private boolean take(Line line) {
        if (ClosingMarks.isRecipientsHeading(line) && lists.isEmpty()) {
            lists.add(RecipientLines.headed(line));
            return true;
        }
        if (AppendixMarks.starts(line)) {
            return false;
        }
        return takeRecipient(line) || takeSignature(line) || takeOther(line);
    }

    private boolean takeRecipient(Line line) {
        if (lists.isEmpty()) {
            return false;
        }
        RecipientLines list = lists.getLast();
        if (isDashed(line)) {
            list.add(line);
            return true;
        }
        if (line.plain().endsWith(":") && !list.isEmpty() && !signed()) {
            lists.add(RecipientLines.headed(line));
            return true;
        }
        return !LetterCase.isCapitals(line.plain()) && list.takeWrapped(line);
    }

    private static boolean isDashed(Line line) {
        return line.look().label().matches("[-–—]")
                || LineLabel.of(line.plain()).filter(LineLabel::dash).isPresent();
    }

    private boolean takeSignature(Line line) {
        String text = line.plain();
        boolean opens = ClosingMarks.isAuthority(text) || ClosingMarks.isOffice(text);
        if (opens && (signatures.isEmpty() || signatures.getLast().isNamed())) {
            signatures.add(new SignatureLines());
        } else if (ClosingMarks.isName(text) && signatures.isEmpty() && lists.size() > 0) {
            signatures.add(new SignatureLines());
        }
        return !signatures.isEmpty() && signatures.getLast().take(line);
    }

    private boolean signed() {
        return !signatures.isEmpty() && signatures.getLast().isNamed();
    }

    /** What stands among the parts of the end is left over; what stands behind them is not its. */
    private boolean takeOther(Line line) {
        if (signed()) {
            return false;
        }
        leftOver.add(line);
        return true;
    }
}
