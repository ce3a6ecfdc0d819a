package vn.kehoach.office.tasks;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Table;
import vn.kehoach.edit.AppendixReference;

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
                RichText.plain(AppendixReference.of(document)),
                Orientation.LANDSCAPE,
                Optional.empty(),
                List.of(table),
                Closing.NONE);
    }
}
