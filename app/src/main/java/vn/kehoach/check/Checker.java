package vn.kehoach.check;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Reads a document by a set of rules. */
public final class Checker {
    /** A fix may uncover another at the same place; more rounds than this would be a quarrel. */
    private static final int MOST_ROUNDS = 8;

    private final List<Rule> rules;
    private final Switches switches;

    private Checker(List<Rule> rules, Switches switches) {
        this.rules = List.copyOf(rules);
        this.switches = switches;
    }

    /** A checker with every rule that is on by default. */
    public static Checker standard() {
        return by(Switches.defaults());
    }

    /** A checker with the rules that an office wants. */
    public static Checker by(Switches switches) {
        return new Checker(
                StandardRules.all().stream().filter(rule -> switches.on(rule.code())).toList(),
                switches);
    }

    /** All findings, in the order of the paper. */
    public List<Finding> check(OfficialDocument document) {
        var draft = new Draft(document);
        return rules.stream()
                .flatMap(rule -> rule.check(draft))
                .map(switches::weighed)
                .sorted(Comparator.comparing(Finding::place, Checker::inPaperOrder))
                .toList();
    }

    /** The document with every safe fix made, also those that only another fix makes possible. */
    public OfficialDocument mend(OfficialDocument document) {
        OfficialDocument mended = document;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix> fixes = onePerPlace(check(mended));
            if (fixes.isEmpty()) {
                break;
            }
            for (Fix fix : fixes) {
                mended = fix.apply(mended);
            }
        }
        return mended;
    }

    private static List<Fix> onePerPlace(List<Finding> findings) {
        var taken = new HashSet<Place>();
        return findings.stream()
                .flatMap(finding -> finding.fix().stream())
                .filter(fix -> taken.add(fix.place()))
                .toList();
    }

    private static int inPaperOrder(Place a, Place b) {
        int byPart = a.part().compareTo(b.part());
        for (int i = 0; byPart == 0 && i < Math.min(a.steps().size(), b.steps().size()); i++) {
            byPart = a.steps().get(i).compareTo(b.steps().get(i));
        }
        return byPart != 0 ? byPart : Integer.compare(a.steps().size(), b.steps().size());
    }
}
