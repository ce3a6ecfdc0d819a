package vn.kehoach.importing;

import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.paper.PaperStyle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands behind the head: the middle (preamble and body), the end (recipients and signature)
 * and what follows it.
 */
record Regions(List<Item> middle, List<Item> rest) {
    /** Authority, title, e-signature and name take no more lines than this. */
    private static final int SIGNATURE_LINES = 8;

    private static final Set<PaperStyle> ENDING =
            EnumSet.range(PaperStyle.RECIPIENTS, PaperStyle.SIGNER_NAME);

    Regions {
        middle = List.copyOf(middle);
        rest = List.copyOf(rest);
    }

    /** Divides {@code items} where the end of the paper begins. */
    static Regions of(List<Item> items) {
        int closing = closing(items);
        return new Regions(items.subList(0, closing), items.subList(closing, items.size()));
    }

    private static int closing(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isLine(line -> line.isIn(ENDING))) {
                return i;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isLine(ClosingMarks::isRecipientsHeading)) {
                return signatureAbove(items, i);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (isSignature(items, i)) {
                return i;
            }
        }
        return items.size();
    }

    /** A signature read before the recipients, as from the left one of two cells. */
    private static int signatureAbove(List<Item> items, int recipients) {
        int first = recipients;
        for (int i = recipients - 1; i >= Math.max(0, recipients - SIGNATURE_LINES); i--) {
            if (isSignature(items.subList(0, recipients), i)) {
                first = i;
            }
        }
        return first;
    }

    /** Whether an authority or office stands at {@code from} and a name not far below it. */
    private static boolean isSignature(List<Item> items, int from) {
        if (!items.get(from).isLine(Regions::isOfficeLine)) {
            return false;
        }
        int to = Math.min(items.size(), from + SIGNATURE_LINES);
        return items.subList(from + 1, to).stream()
                .anyMatch(item -> item.isLine(line -> ClosingMarks.isName(line.plain())));
    }

    private static boolean isOfficeLine(Line line) {
        return ClosingMarks.isAuthority(line.plain()) || ClosingMarks.isOffice(line.plain());
    }
}
