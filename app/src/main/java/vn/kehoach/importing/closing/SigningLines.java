package vn.kehoach.importing.closing;

import vn.kehoach.document.Place;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out the lines that a program prints when it signs a paper digitally: who signed, his
 * e-mail, his agency, and when. They stand beside the paper and are none of its parts.
 */
public final class SigningLines {
    /** A line that no paper has of itself. */
    private static final Pattern SEAL =
            Pattern.compile(
                    "(?iu)(?:(?:được )?ký (?:số )?bởi|người ký|ký số bởi|thời gian ký|ngày ký"
                            + "|digitally signed by|signed by|signature valid|chữ ký (?:số )?hợp lệ"
                            + ")\\s*(?::.*|$)");

    /** A line that stands only below such a one. */
    private static final Pattern BELOW =
            Pattern.compile(
                    "(?iu)(?:(?:e-?mail|cơ quan|tổ chức|đơn vị ký|date|reason|location|lý do|ngày"
                        + " ký|giờ ký|chức vụ|thời"
                        + " gian)\\s*:.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?:,?"
                        + " \\d{1,2}:\\d{2}(?::\\d{2})?)?(?: ?\\+07:?00)?|\\d{1,2}:\\d{2}:\\d{2}(?:"
                        + " ?\\+07:?00)?|\\S+@\\S+\\.\\w{2,})");

    /** A seal's lines are few. */
    private static final int MOST = 6;

    private SigningLines() {}

    public static List<Item> without(List<Item> items, Findings findings) {
        var rest = new ArrayList<Item>();
        int inSeal = 0;
        for (Item item : items) {
            boolean seal = item.isLine(line -> !line.isStyled() && isSeal(line));
            boolean below = inSeal > 0 && item.isLine(SigningLines::isBelow);
            if (seal || below) {
                inSeal = seal ? MOST : inSeal - 1;
                note((Line) item, findings);
            } else {
                inSeal = 0;
                rest.add(item);
            }
        }
        return rest;
    }

    private static boolean isSeal(Line line) {
        return SEAL.matcher(line.plain()).matches();
    }

    private static boolean isBelow(Line line) {
        return BELOW.matcher(line.plain()).matches();
    }

    private static void note(Line line, Findings findings) {
        findings.doubt(
                Doubt.Kind.MACHINE_LINE,
                line.place(),
                Place.NONE,
                "Dòng ký số “" + line.plain() + "” không thuộc văn bản và đã bỏ.");
    }
}
