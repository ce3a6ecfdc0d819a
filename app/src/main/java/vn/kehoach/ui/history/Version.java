package vn.kehoach.ui.history;

import vn.kehoach.compare.Amounts;
import vn.kehoach.store.Revision;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A version of a document, as the list of them shows it.
 *
 * @param revision the kept snapshot; empty for the text as it stands now
 * @param changed what it changed of the version before; empty while that is not known
 * @param first whether there is no version before it
 */
public record Version(Optional<Revision> revision, Optional<Amounts> changed, boolean first) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT);

    /** Counts up with time; the text as it stands now comes last. */
    public int number() {
        return revision.map(Revision::number).orElse(Integer.MAX_VALUE);
    }

    Version withChanged(Amounts amounts) {
        return new Version(revision, Optional.of(amounts), first);
    }

    /** When it stood, such as "14:05 ngày 21/11/2026". */
    public String when() {
        return revision.map(kept -> moment(kept.takenAt())).orElse("Hiện nay");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /** Why it is kept; empty for the text as it stands now. */
    public String why() {
        return revision.map(Version::why).orElse("");
    }

    private static String why(Revision kept) {
        return switch (kept.reason()) {
            case TIME -> "Tự lưu khi soạn";
            case SAVED -> "Bấm lưu (Ctrl+S)";
            case WANTED -> kept.note().isEmpty() ? "Bản giữ lại" : "Bản “" + kept.note() + "”";
            case STATE -> "Khi chuyển trạng thái";
            case RESTORE -> "Trước khi khôi phục";
        };
    }

    /** What it changed, in numbers. */
    public String amounts() {
        return first ? "Bản đầu tiên còn giữ" : changed.map(Version::said).orElse("…");
    }

    static String said(Amounts amounts) {
        var said = new StringBuilder();
        add(said, "thêm %d chữ", amounts.inserted());
        add(said, "bỏ %d chữ", amounts.deleted());
        add(said, "chuyển chỗ %d đoạn", amounts.moved());
        add(said, "đổi số hoặc cách trình bày %d đoạn", amounts.restyled());
        return said.isEmpty()
                ? "Không khác gì"
                : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private static void add(StringBuilder said, String form, int count) {
        if (count > 0) {
            said.append(said.isEmpty() ? "" : ", ").append(form.formatted(count));
        }
    }
}
