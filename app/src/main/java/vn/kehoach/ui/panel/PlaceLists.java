package vn.kehoach.ui.panel;

import static java.util.stream.Collectors.joining;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
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
                duty.place(),
                false);
    }

    private static String days(ReportDuty duty, String year) {
        List<LocalDate> days =
                year.matches("\\d{4}") ? duty.schedule().dueIn(Integer.parseInt(year)) : List.of();
        String first = days.stream().limit(MOST_DAYS).map(DAY::format).collect(joining(", "));
        return days.size() > MOST_DAYS ? first + ", …" : first;
    }

    /** Kính gửi, Nơi nhận and signatures as they stand on the paper. */
    static List<PlaceEntry> closing(OpenDocument open) {
        OfficialDocument document = open.document();
        var entries = new ArrayList<PlaceEntry>();
        if (!document.addressees().isEmpty()) {
            entries.add(PlaceEntry.heading("Kính gửi"));
        }
        for (int i = 0; i < document.addressees().size(); i++) {
            Addressee to = document.addressees().get(i);
            entries.add(PlaceEntry.line(to.text(), Place.of(Part.ADDRESSEES, i)));
        }
        addRecipients(document.closing(), entries);
        addSignatures(document.closing(), entries);
        return List.copyOf(entries);
    }

    private static void addRecipients(Closing closing, List<PlaceEntry> entries) {
        for (int list = 0; list < closing.recipients().size(); list++) {
            RecipientList recipients = closing.recipients().get(list);
            entries.add(PlaceEntry.heading(recipients.heading().replaceFirst(":\\s*$", "")));
            for (int i = 0; i < recipients.recipients().size(); i++) {
                entries.add(
                        PlaceEntry.line(
                                recipients.recipients().get(i).text(),
                                Place.of(Part.RECIPIENTS, list, i)));
            }
        }
    }

    private static void addSignatures(Closing closing, List<PlaceEntry> entries) {
        for (int block = 0; block < closing.signatures().size(); block++) {
            Signature signature = closing.signatures().get(block);
            var lines = new ArrayList<>(signature.authority());
            lines.addAll(signature.title());
            lines.add(signature.name());
            lines.addAll(signature.below());
            entries.add(PlaceEntry.heading("Chữ ký"));
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    entries.add(PlaceEntry.line(lines.get(i), Place.of(Part.SIGNATURE, block, i)));
                }
            }
        }
    }
}
