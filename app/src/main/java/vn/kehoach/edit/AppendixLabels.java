package vn.kehoach.edit;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Rewording;
import vn.kehoach.standard.RomanNumerals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Labels appendices when one comes or goes: a single one has no number, several have Roman ones (NĐ
 * 30/2020, Phụ lục I, III.1a). The text that names them follows; labels of another form stay.
 */
public final class AppendixLabels {
    private static final String SINGLE = "Phụ lục";
    private static final Pattern LABEL =
            Pattern.compile("Phụ lục(?: [IVXLC]+(?![\\p{L}\\d]))?(?! ?[\\dA-Z])");

    private AppendixLabels() {}

    /** The label of an appendix that comes behind {@code count} others. */
    public static String behind(int count) {
        return count == 0 ? SINGLE : SINGLE + " " + RomanNumerals.of(count + 1);
    }

    /** {@code document} ready for one appendix more. */
    public static OfficialDocument withRoom(OfficialDocument document) {
        boolean single = appendices(document) == 1;
        return single
                ? renamed(document, Map.of(SINGLE, SINGLE + " " + RomanNumerals.of(1)))
                : document;
    }

    /** {@code document} without its appendix {@code index}. */
    public static OfficialDocument without(OfficialDocument document, int index) {
        var left = new ArrayList<>(document.appendices());
        left.remove(index);
        OfficialDocument shorter = document.withAppendices(left);
        var names = new HashMap<String, String>();
        long count = appendices(shorter);
        int at = 0;
        for (Appendix appendix : left) {
            if (appendix.kind() == Appendix.Kind.APPENDIX
                    && LABEL.matcher(appendix.label()).matches()) {
                names.put(
                        appendix.label(),
                        count == 1 ? SINGLE : SINGLE + " " + RomanNumerals.of(++at));
            }
        }
        return renamed(shorter, names);
    }

    /** How many phụ lục there are; forms do not count. */
    public static long appendices(OfficialDocument document) {
        return document.appendices().stream()
                .filter(appendix -> appendix.kind() == Appendix.Kind.APPENDIX)
                .count();
    }

    private static OfficialDocument renamed(OfficialDocument document, Map<String, String> names) {
        return new Rewording(LABEL, match -> names.getOrDefault(match.group(), match.group()))
                .apply(document);
    }
}
