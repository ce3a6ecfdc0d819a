package vn.kehoach.check;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.file.Original;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a document by a set of rules. */
public final class Checker {
    /** A fix may uncover another at the same place; more rounds than this would be a quarrel. */
    private static final int MOST_ROUNDS = 8;

    private final Switches switches;

    /** Made when the first document is checked: a start of the window need not load them all. */
    private volatile @Nullable Rules rules;

    /** The rules that look at one paragraph alone, and those that look at the whole document. */
    private record Rules(List<ParagraphRule> local, List<Rule> wide) {
        static Rules by(Switches switches) {
            List<Rule> wanted =
                    StandardRules.all().stream().filter(rule -> switches.on(rule.code())).toList();
            return new Rules(
                    wanted.stream()
                            .filter(ParagraphRule.class::isInstance)
                            .map(ParagraphRule.class::cast)
                            .toList(),
                    wanted.stream().filter(rule -> !(rule instanceof ParagraphRule)).toList());
        }
    }

    private Checker(Switches switches) {
        this.switches = switches;
    }

    private Rules rules() {
        Rules made = rules;
        if (made == null) {
            made = Rules.by(switches);
            rules = made;
        }
        return made;
    }

    /** A checker with every rule that is on by default. */
    public static Checker standard() {
        return by(Switches.defaults());
    }

    /** A checker with the rules that an office wants. */
    public static Checker by(Switches switches) {
        return new Checker(switches);
    }

    /** All findings, in the order of the paper. */
    public List<Finding> check(OfficialDocument document) {
        return look(document).all();
    }

    /** All findings, also on how the file looks that the document was read from. */
    public List<Finding> check(OfficialDocument document, Optional<Original> original) {
        return look(new Draft(document, original)).all();
    }

    /** All findings, so that later only what was touched has to be looked at {@link #again}. */
    public Checked look(OfficialDocument document) {
        return look(new Draft(document));
    }

    private Checked look(Draft draft) {
        return new Checked(asked(rules().local, draft), asked(rules().wide, draft));
    }

    private List<Finding> asked(List<? extends Rule> rules, Draft draft) {
        return rules.stream().flatMap(rule -> rule.check(draft)).map(switches::weighed).toList();
    }

    /**
     * What was found {@code before} with the paragraphs at {@code touched} judged anew, each by its
     * own words: quick enough for every key. No block may have come or gone since, and what only
     * the whole document shows stays as it was until the next {@link #look}.
     */
    public Checked again(Checked before, OfficialDocument document, Set<Place> touched) {
        Stream<Finding> untouched =
                before.local().stream().filter(finding -> !touched.contains(finding.place()));
        Stream<Finding> anew =
                touched.stream()
                        .flatMap(place -> Passages.at(document, place).stream())
                        .map(passage -> new Spot(passage.place(), passage.paragraph()))
                        .flatMap(spot -> rules().local.stream().flatMap(rule -> rule.look(spot)))
                        .map(switches::weighed);
        return new Checked(Stream.concat(untouched, anew).toList(), before.wide());
    }

    /** The document with every safe fix made, also those that only another fix makes possible. */
    public OfficialDocument mend(OfficialDocument document) {
        return mend(document, _ -> true);
    }

    /** The document with the safe fixes of those findings made that are {@code wanted}. */
    public OfficialDocument mend(OfficialDocument document, Predicate<Finding> wanted) {
        return plan(document, wanted).result();
    }

    /** How to make the safe fixes of those findings that are {@code wanted}, round by round. */
    public FixPlan plan(OfficialDocument document, Predicate<Finding> wanted) {
        OfficialDocument mended = document;
        var steps = new ArrayList<FixPlan.Step>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<FixPlan.Step> next = onePerPlace(check(mended).stream().filter(wanted).toList());
            if (next.isEmpty()) {
                break;
            }
            for (FixPlan.Step step : next) {
                mended = step.fix().apply(mended);
            }
            steps.addAll(next);
        }
        return new FixPlan(steps, mended);
    }

    private static List<FixPlan.Step> onePerPlace(List<Finding> findings) {
        var taken = new HashSet<Place>();
        return findings.stream()
                .flatMap(
                        finding ->
                                finding.fix().stream().map(fix -> new FixPlan.Step(finding, fix)))
                .filter(step -> taken.add(step.fix().place()))
                .toList();
    }
}
