package vn.kehoach.ui.panel;

import static java.util.stream.Collectors.joining;

import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.ui.draft.OpenDocument;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the lists of the side panel say of a document. */
final class PlaceLists {
    private static final int MOST_DAYS = 4;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PlaceLists() {}

    private static void add(List<PlaceEntry.Detail> details, String name, String text) {
        if (!text.isBlank()) {
            details.add(new PlaceEntry.Detail(name, text));
        }
    }

    /** Who reports what to whom by when, and the days that fall into the document's year. */
    static List<PlaceEntry> duties(OpenDocument open, List<ReportDuty> duties) {
        String year = open.document().header().dateLine().year();
        return duties.stream().map(duty -> duty(duty, year)).toList();
    }

    private static PlaceEntry duty(ReportDuty duty, String year) {
        var details = new ArrayList<PlaceEntry.Detail>();
        add(details, "Ai báo cáo", duty.who().isBlank() ? "Mọi đơn vị nhận văn bản" : duty.who());
        add(details, "Gửi", duty.to().isBlank() ? "Cơ quan ban hành" : duty.to());
        add(details, "Hạn", duty.when());
        add(details, "Trong năm", days(duty, year));
        add(details, "Mẫu", duty.form());
        String what = duty.what().isBlank() ? "báo cáo" : duty.what();
        return new PlaceEntry(
                what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
                details,
                duty.place());
    }

    private static String days(ReportDuty duty, String year) {
        List<LocalDate> days =
                year.matches("\\d{4}") ? duty.schedule().dueIn(Integer.parseInt(year)) : List.of();
        String first = days.stream().limit(MOST_DAYS).map(DAY::format).collect(joining(", "));
        return days.size() > MOST_DAYS ? first + ", …" : first;
    }
}
