package vn.kehoach.check.rule;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.RecipientFix;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line of Nơi nhận and where it stands. */
public record RecipientLine(int list, int line, boolean last, Recipient recipient) {
    /** All lines of all lists. */
    public static List<RecipientLine> of(OfficialDocument document) {
        var lines = new ArrayList<RecipientLine>();
        List<RecipientList> lists = document.closing().recipients();
        for (int i = 0; i < lists.size(); i++) {
            List<Recipient> recipients = lists.get(i).recipients();
            for (int k = 0; k < recipients.size(); k++) {
                boolean last = k == recipients.size() - 1;
                lines.add(new RecipientLine(i, k, last, recipients.get(k)));
            }
        }
        return lines;
    }

    public Place place() {
        return Place.of(Part.RECIPIENTS, list, line);
    }

    /** Text and end mark as printed. */
    public String printed() {
        return recipient.text() + recipient.end();
    }

    /** Whether it says where the paper is kept. */
    public boolean archive() {
        return recipient.text().toLowerCase(Locale.ROOT).startsWith("lưu");
    }

    /** The fix that makes it {@code text} with {@code end} behind it. */
    public Fix changed(String text, String end) {
        return new RecipientFix(list, line, recipient, new Recipient(text, end));
    }
}
