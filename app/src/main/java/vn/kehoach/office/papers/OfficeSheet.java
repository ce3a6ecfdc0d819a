package vn.kehoach.office.papers;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;
import vn.kehoach.standard.DateForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paper under the office's name, with place and day.
 *
 * @param office unknown until it is declared; its name then is a placeholder
 */
public record OfficeSheet(Optional<IssuerProfile> office, LocalDate day) {
    /** The paper {@code name} that says {@code body}. */
    public OfficialDocument of(
            String name, String subject, Orientation orientation, List<Block> body) {
        var header =
                new Header(
                        capitals(office.map(IssuerProfile::parent).orElse(List.of())),
                        capitals(office.map(IssuerProfile::name).orElse(List.of())),
                        false,
                        DocumentNumber.NONE,
                        DateForm.of(office.map(IssuerProfile::place).orElse(""), day),
                        DocumentType.OTHER,
                        name,
                        RichText.plain(subject));
        return new OfficialDocument(
                header, List.of(), body, orientation, Closing.NONE, List.of(), List.of());
    }

    private static List<String> capitals(List<String> lines) {
        return lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }
}
