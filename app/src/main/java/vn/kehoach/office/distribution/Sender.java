package vn.kehoach.office.distribution;

import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.OfficialDocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an envelope says of the sender (NĐ 30/2020, Phụ lục IV, II). */
public final class Sender {
    private Sender() {}

    /** The issuer's name as the head prints it, then what the directory knows of it. */
    public static List<String> lines(
            OfficialDocument document, Directory directory, LocalDate day) {
        var lines = new ArrayList<>(document.header().issuer());
        if (directory.resolve(String.join(" ", lines), day)
                instanceof Resolution.Known(Unit unit)) {
            if (!unit.address().isBlank()) {
                lines.add("Địa chỉ: " + unit.address().replace("\n", ", "));
            }
            Optional<Contact> contact = unit.contacts().stream().findFirst();
            contact.filter(of -> !of.phones().isEmpty())
                    .ifPresent(of -> lines.add("Điện thoại: " + String.join(", ", of.phones())));
            contact.filter(of -> !of.emails().isEmpty())
                    .ifPresent(of -> lines.add("E-mail: " + String.join(", ", of.emails())));
        }
        return lines;
    }
}
