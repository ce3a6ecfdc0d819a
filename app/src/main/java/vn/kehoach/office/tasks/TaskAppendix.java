package vn.kehoach.office.tasks;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts a task table into a landscape appendix and a sentence that names it into the body. */
final class TaskAppendix {
    private TaskAppendix() {}

    /** Index of the appendix that is nothing but a task table. */
    static OptionalInt in(OfficialDocument document) {
        List<Appendix> appendices = document.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            if (appendix.kind() == Appendix.Kind.APPENDIX
                    && appendix.header().isEmpty()
                    && appendix.closing().equals(Closing.NONE)
                    && appendix.body().size() == 1
                    && appendix.body().getFirst() instanceof Table table
                    && TaskTable.isOne(table)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The document without that appendix, and its table where the sentence stood that names it; a
     * sentence in words of the clerk's own stays above it.
     */
    static TaskText.Taken take(OfficialDocument document, int index) {
        Appendix appendix = document.appendices().get(index);
        var rest = new ArrayList<>(document.body());
        int at = rest.indexOf(naming(appendix.label()));
        if (at >= 0) {
            rest.remove(at);
        } else {
            at = belowWords(rest, appendix.label());
        }
        Table table = (Table) appendix.body().getFirst();
        var list = new TaskList(at, TaskTable.read(table), Optional.of(table));
        return new TaskText.Taken(rest, List.of(list));
    }

    private static int belowWords(List<Block> body, String label) {
        for (int i = 0; i < body.size(); i++) {
            if (names(body.get(i), label)) {
                return i + 1;
            }
        }
        return belowHeading(body);
    }

    private static boolean names(Block block, String label) {
        return block instanceof Paragraph paragraph
                && paragraph.role() == Role.TEXT
                && paragraph.text().text().contains(label)
                && paragraph.text().text().contains("hiệm vụ");
    }

    /** Below the first heading that speaks of tasks; else above the last paragraph. */
    static int belowHeading(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Paragraph heading
                    && heading.role() == Role.HEADING
                    && heading.text().text().toLowerCase(Locale.ROOT).contains("nhiệm vụ")) {
                return i + 1;
            }
        }
        return Math.max(0, body.size() - 1);
    }

    /** The sentence in the body that names the appendix {@code label}. */
    static Paragraph naming(String label) {
        return Paragraph.text(
                "Nhiệm vụ cụ thể, phân công và thời gian thực hiện tại " + label + " kèm theo.");
    }

    /** The appendix {@code label} of {@code document} that is {@code table}. */
    static Appendix of(OfficialDocument document, String label, Table table) {
        return new Appendix(
                Appendix.Kind.APPENDIX,
                label,
                RichText.plain("PHÂN CÔNG NHIỆM VỤ"),
                RichText.plain(reference(document)),
                Orientation.LANDSCAPE,
                Optional.empty(),
                List.of(table),
                Closing.NONE);
    }

    /** "(Kèm theo Kế hoạch số …/KH-SKHCN ngày … tháng … năm … của …)", NĐ 30, Phụ lục I, III.1c. */
    private static String reference(OfficialDocument document) {
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

    /** The issuer's name in the letters in which the text itself writes it. */
    private static Optional<String> issuer(OfficialDocument document) {
        String capitals = String.join(" ", document.header().issuer());
        return capitals.isEmpty()
                ? Optional.empty()
                : Passages.of(document).stream()
                        .map(passage -> passage.paragraph().text().text())
                        .flatMap(text -> written(text, capitals).stream())
                        .findFirst();
    }

    private static Optional<String> written(String text, String capitals) {
        int at = text.toUpperCase(Locale.ROOT).indexOf(capitals.toUpperCase(Locale.ROOT));
        return Optional.of(at)
                .filter(found -> found >= 0 && found + capitals.length() <= text.length())
                .map(found -> text.substring(found, found + capitals.length()))
                .filter(name -> !name.equals(capitals));
    }
}
