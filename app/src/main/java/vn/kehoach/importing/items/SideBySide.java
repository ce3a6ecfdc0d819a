package vn.kehoach.importing.items;

import vn.kehoach.importing.closing.SignatureLines;
import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.DateLines;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.importing.line.NumberLine;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Folding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two columns typed on one line with tabs or many blanks between them, as old papers and texts of
 * pages set the head and the end: "Nơi nhận: GIÁM ĐỐC".
 */
final class SideBySide {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{4,}|[ \\u00a0]*\\t\\s*");

    private static final Pattern CLOSE =
            Pattern.compile(
                    "\\s*((?iu:nơi nhận) ?:|[-–+] ?\\p{L}.*?[;.]) (\\p{Lu}[\\p{L} .]+?)\\s*");

    private SideBySide() {}

    /**
     * Where the right column begins, counted in characters of {@code line}; -1 where the line is no
     * such pair. Blanks before the left column count as none.
     */
    static int cut(String line) {
        int start = line.length() - line.stripLeading().length();
        Matcher gap = GAP.matcher(line).region(start, line.length());
        while (gap.find()) {
            String left = Blanks.collapse(line.substring(0, gap.start()));
            String right = Blanks.collapse(line.substring(gap.end()));
            if (isEnd(left, right) || isHead(left, right)) {
                return gap.end();
            }
        }
        Matcher close = CLOSE.matcher(line);
        return close.matches() && isSigner(close.group(1), close.group(2)) ? close.start(2) : -1;
    }

    /** With one blank only, an office behind a recipient's end, or a name behind the last one's. */
    private static boolean isSigner(String left, String right) {
        return ClosingMarks.isAuthority(right)
                || ClosingMarks.isOffice(right)
                || (left.matches("- ?Lưu.*") && ClosingMarks.isName(right));
    }

    /** Recipients on the left, the signature on the right. */
    private static boolean isEnd(String left, String right) {
        boolean recipient =
                Folding.fold(left).matches("noi nhan ?:?") || left.matches("[-–+] ?\\p{L}.*|.*;");
        boolean signature =
                ClosingMarks.isAuthority(right)
                        || ClosingMarks.isOffice(right)
                        || ClosingMarks.isName(right)
                        || SignatureLines.isRemark(right);
        return recipient && signature;
    }

    /** Agency, number or subject on the left; motto or date on the right. */
    private static boolean isHead(String left, String right) {
        return Motto.isMotto(Folding.fold(right))
                || (DateLines.of(right).isPresent()
                        && (NumberLine.of(left).isPresent() || left.matches("(?i)v ?/ ?v.*")));
    }
}
