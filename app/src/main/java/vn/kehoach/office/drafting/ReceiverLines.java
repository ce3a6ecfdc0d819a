package vn.kehoach.office.drafting;

import vn.kehoach.document.Recipient;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that name receivers, changed one at a time. Semicolons and the full stop at the end follow;
 * the line of the archive stays the last (NĐ 30/2020, Phụ lục I, II.9).
 */
public record ReceiverLines(List<Recipient> lines) {
    private static final String ARCHIVE = "Lưu";

    public ReceiverLines {
        lines = List.copyOf(lines);
    }

    /** With {@code text} in line {@code at}; its end mark stays. */
    public ReceiverLines typed(int at, String text) {
        var changed = new ArrayList<>(lines);
        changed.set(at, new Recipient(text, lines.get(at).end()));
        return new ReceiverLines(changed);
    }

    /** Where a line that is wanted before line {@code at} comes to stand. */
    public int place(int at) {
        boolean behindArchive =
                at == lines.size() && at > 0 && lines.getLast().text().startsWith(ARCHIVE);
        return behindArchive ? at - 1 : at;
    }

    /** With an empty line at {@link #place}. */
    public ReceiverLines added(int at) {
        var changed = new ArrayList<>(lines);
        changed.add(place(at), new Recipient("", ""));
        return ended(changed);
    }

    public ReceiverLines removed(int at) {
        var changed = new ArrayList<>(lines);
        changed.remove(at);
        return ended(changed);
    }

    /** With line {@code at} moved by {@code by}. */
    public ReceiverLines moved(int at, int by) {
        var changed = new ArrayList<>(lines);
        changed.add(at + by, changed.remove(at));
        return ended(changed);
    }

    private static ReceiverLines ended(List<Recipient> lines) {
        var ended = new ArrayList<Recipient>();
        for (int i = 0; i < lines.size(); i++) {
            String end = i + 1 == lines.size() ? "." : ";";
            ended.add(new Recipient(lines.get(i).text(), end));
        }
        return new ReceiverLines(ended);
    }
}
