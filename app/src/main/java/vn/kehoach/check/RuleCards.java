package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from the text of a rules file what it says of the rules: behind each "#" its title, and
 * above each group of lines why it is so.
 */
final class RuleCards {
    private static final Pattern SWITCH = Pattern.compile("(\\w+)\\s*=[^#]*#\\s*(.*)");

    private RuleCards() {}

    static List<RuleCard> read(String text) {
        var cards = new ArrayList<RuleCard>();
        var why = new ArrayList<String>();
        boolean explained = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                why.clear();
            } else if (line.startsWith("#")) {
                if (explained) {
                    why.clear();
                }
                why.add(line.substring(1).strip());
            }
            Matcher matcher = SWITCH.matcher(line);
            explained = matcher.matches();
            if (explained) {
                cards.add(new RuleCard(matcher.group(1), matcher.group(2), String.join(" ", why)));
            }
        }
        return List.copyOf(cards);
    }
}
