package vn.kehoach.office.naming;

import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.edit.PlaceEdit;
import vn.kehoach.edit.PlaceText;

import java.util.Locale;

/**
 * A name in a paper that does not mean one unit on the paper's day.
 *
 * @param from first character of the name in the text of its place
 * @param to the character behind it
 * @param name as the paper says it
 * @param meaning what the directory makes of it; never known and never a group
 */
public record UnitMention(Place place, int from, int to, String name, Resolution meaning) {
    /** {@code document} with {@code unit} named instead; as it is where the name has gone. */
    public OfficialDocument replaced(OfficialDocument document, Unit unit) {
        String text = PlaceText.at(document, place);
        boolean there = to <= text.length() && text.substring(from, to).equals(name);
        return there
                ? PlaceEdit.at(
                        document,
                        place,
                        text.substring(0, from) + inItsForm(unit.name()) + text.substring(to))
                : document;
    }

    /** Capitals and "UBND" are kept as the paper writes them. */
    private String inItsForm(String young) {
        if (name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ")) {
            return young.toUpperCase(Locale.ROOT);
        }
        String shortened =
                name.startsWith("UBND") ? young.replaceFirst("^Ủy ban nhân dân", "UBND") : young;
        return Character.isLowerCase(name.codePointAt(0))
                ? shortened.substring(0, 1).toLowerCase(Locale.ROOT) + shortened.substring(1)
                : shortened;
    }
}
