package vn.kehoach.importing;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Run;
import vn.kehoach.importing.line.Placed;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines that stand bold in the middle of a decision: who decides, above the first basis, and
 * "QUYẾT ĐỊNH:" below the last (NĐ 30/2020, Phụ lục III, Mẫu 1.1 and 1.2).
 */
final class DecisionLines {
    private static final Pattern DECIDES = Pattern.compile("QUYẾT (ĐỊNH|NGHỊ) ?:");

    private DecisionLines() {}

    static List<Placed> centred(List<Placed> blocks) {
        int decides = 0;
        while (decides < blocks.size() && !isDecision(blocks.get(decides))) {
            decides++;
        }
        if (decides == blocks.size()) {
            return blocks;
        }
        var marked = new ArrayList<>(blocks);
        marked.set(decides, centred(blocks.get(decides)));
        for (int i = 0; i < decides && isCapitals(blocks.get(i)); i++) {
            marked.set(i, centred(blocks.get(i)));
        }
        return marked;
    }

    private static boolean isDecision(Placed placed) {
        return placed.block() instanceof Paragraph paragraph
                && DECIDES.matcher(paragraph.text().text().strip()).matches();
    }

    private static boolean isCapitals(Placed placed) {
        return placed.block() instanceof Paragraph paragraph
                && paragraph.role() == Role.TEXT
                && paragraph.label().isEmpty()
                && LetterCase.isCapitals(paragraph.text().text());
    }

    private static Placed centred(Placed placed) {
        Paragraph paragraph = (Paragraph) placed.block();
        var bold = new Run(paragraph.text().text(), Emphasis.BOLD);
        return new Placed(
                Paragraph.of(Role.CENTRED, 0, "", new RichText(List.of(bold))), placed.place());
    }
}
