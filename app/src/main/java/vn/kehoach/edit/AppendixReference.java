package vn.kehoach.edit;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passages;

import java.util.Locale;
import java.util.Optional;

/** The line below an appendix's title that says what it belongs to. */
public final class AppendixReference {
    private AppendixReference() {}

    /** "(Kèm theo Kế hoạch số …/KH-SKHCN ngày … tháng … năm … của …)", NĐ 30, Phụ lục I, III.1c. */
    public static String of(OfficialDocument document) {
        Header header = document.header();
        DateLine date = header.dateLine();
        return "(Kèm theo %s số %s/%s ngày %s tháng %s năm %s%s)"
                .formatted(
                        typeName(header),
                        said(header.number().numeral()),
                        said(header.number().symbol()),
                        said(date.day()),
                        said(date.month()),
                        said(date.year()),
                        issuer(document).map(" của "::concat).orElse(""));
    }

    private static String said(String part) {
        return part.isBlank() ? "…" : part;
    }

    private static String typeName(Header header) {
        String name = header.typeName();
        return name.isEmpty()
                ? "Văn bản"
                : name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The issuer's name in the letters in which the text itself writes it, else room for it. */
    private static Optional<String> issuer(OfficialDocument document) {
        String capitals = String.join(" ", document.header().issuer());
        return capitals.isEmpty()
                ? Optional.empty()
                : Passages.of(document).stream()
                        .map(passage -> passage.paragraph().text().text())
                        .flatMap(text -> written(text, capitals).stream())
                        .findFirst()
                        .or(() -> Optional.of("[tên cơ quan ban hành]"));
    }

    private static Optional<String> written(String text, String capitals) {
        int at = text.toUpperCase(Locale.ROOT).indexOf(capitals.toUpperCase(Locale.ROOT));
        return Optional.of(at)
                .filter(found -> found >= 0 && found + capitals.length() <= text.length())
                .map(found -> text.substring(found, found + capitals.length()))
                .filter(name -> !name.equals(capitals));
    }
}
