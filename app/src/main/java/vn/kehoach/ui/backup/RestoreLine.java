package vn.kehoach.ui.backup;

import vn.kehoach.store.RestoreChanges;

import java.util.ArrayList;
import java.util.List;

/**
 * What bringing a backup back would do to one document.
 *
 * @param kind said before its name
 */
record RestoreLine(String kind, String subject) {
    /** In the order in which a clerk should look at them: what would be lost first. */
    static List<RestoreLine> of(RestoreChanges all) {
        var lines = new ArrayList<RestoreLine>();
        all.lost().forEach(subject -> lines.add(new RestoreLine("Sẽ mất", subject)));
        all.older().forEach(subject -> lines.add(new RestoreLine("Về bản cũ hơn", subject)));
        all.back().forEach(subject -> lines.add(new RestoreLine("Có lại", subject)));
        return lines;
    }

    static String summary(RestoreChanges all) {
        return of(all).isEmpty()
                ? "Các văn bản không khác gì so với bản sao lưu này."
                : "Nếu khôi phục: mất %d văn bản, %d văn bản về bản cũ hơn, có lại %d văn bản."
                        .formatted(all.lost().size(), all.older().size(), all.back().size());
    }
}
