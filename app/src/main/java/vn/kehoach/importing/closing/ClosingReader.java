package vn.kehoach.importing.closing;

import vn.kehoach.document.Closing;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.importing.line.AppendixMarks;
import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.ItemCursor;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the end of a paper. Recipients and signature stand side by side there, so their lines may
 * come one group after the other or mixed.
 */
public final class ClosingReader {
    /** Lines between an office and the name of who holds it. */
    private static final int ABOVE_NAME = 6;

    private final ItemCursor cursor;
    private final List<RecipientLines> lists = new ArrayList<>();
    private final List<SignatureLines> signatures = new ArrayList<>();
    private final List<Line> leftOver = new ArrayList<>();

    public ClosingReader(List<Item> items) {
        this.cursor = new ItemCursor(items, 0);
    }

    public void read() {
        Optional<Line> line = cursor.line();
        while (line.isPresent() && take(line.get())) {
            cursor.advance(1);
            line = cursor.line();
        }
    }

    /** The end; what our own papers only print to be filled in is no part of it. */
    public Closing closing() {
        List<RecipientList> recipients =
                lists.stream()
                        .filter(list -> !(list.from().isStyled() && list.isEmpty()))
                        .map(RecipientLines::list)
                        .toList();
        List<Signature> signed =
                signatures.stream()
                        .map(SignatureLines::signature)
                        .filter(signature -> !signature.equals(Signature.BLANK))
                        .toList();
        return new Closing(recipients, signed);
    }

    List<RecipientLines> lists() {
        return lists;
    }

    List<SignatureLines> signatures() {
        return signatures;
    }

    /** Lines of the end that are no part of it. */
    public List<Line> leftOver() {
        return leftOver;
    }

    /** Index of the first item behind the end. */
    public int end() {
        return cursor.at();
    }

    private boolean take(Line line) {
        if (line.isStyled()) {
            return takeStyled(line);
        }
        if (ClosingMarks.isRecipientsHeading(line) && lists.isEmpty()) {
            lists.add(RecipientLines.headed(line));
            return true;
        }
        if (AppendixMarks.starts(line)) {
            return false;
        }
        return takeRecipient(line) || takeSignature(line) || takeOther(line);
    }

    /** In our own papers the style says what each line is. */
    private boolean takeStyled(Line line) {
        switch (line.look().paper().orElse(PaperStyle.STANDARD)) {
            case RECIPIENTS -> lists.add(RecipientLines.headed(line));
            case RECIPIENT -> {
                if (lists.isEmpty()) {
                    return takeOther(line);
                }
                lists.getLast().add(line);
            }
            case SIGNER_TITLE -> signer(goesBelow(line)).addStyled(line);
            case SIGNER_NAME -> signer(true).addName(line);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The block that a line goes on with, else a new one. */
    private SignatureLines signer(boolean goesOn) {
        if (signatures.isEmpty() || (signatures.getLast().isNamed() && !goesOn)) {
            signatures.add(new SignatureLines());
        }
        return signatures.getLast();
    }

    /** Below a name stand remarks, and whatever no other name follows. */
    private boolean goesBelow(Line line) {
        for (int ahead = 1; cursor.line(ahead).filter(Line::isStyled).isPresent(); ahead++) {
            if (cursor.line(ahead).get().isIn(EnumSet.of(PaperStyle.SIGNER_NAME))) {
                return SignatureLines.isRemark(line);
            }
        }
        return true;
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
        boolean opens =
                ClosingMarks.isAuthority(text)
                        || ClosingMarks.isOffice(text)
                        || (signatures.isEmpty() && isAboveName(line));
        if (opens && (signatures.isEmpty() || signatures.getLast().isNamed())) {
            signatures.add(new SignatureLines());
        } else if (ClosingMarks.isName(text) && signatures.isEmpty() && lists.size() > 0) {
            signatures.add(new SignatureLines());
        }
        return !signatures.isEmpty() && signatures.getLast().take(line);
    }

    /** Whatever stands in capitals above a name is an office, also one that is not known. */
    private boolean isAboveName(Line line) {
        if (!LetterCase.isCapitals(line.plain()) || LineLabel.of(line.plain()).isPresent()) {
            return false;
        }
        for (int ahead = 1; ahead <= ABOVE_NAME; ahead++) {
            Optional<Line> next = cursor.line(ahead);
            if (next.isEmpty() || AppendixMarks.starts(next.get())) {
                return false;
            }
            if (ClosingMarks.isName(next.get().plain())) {
                return true;
            }
        }
        return false;
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
