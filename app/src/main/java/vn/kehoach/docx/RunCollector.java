package vn.kehoach.docx;

import vn.kehoach.source.SourceRun;
import vn.kehoach.source.TextLook;
import vn.kehoach.text.LegacyRuns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Gathers a paragraph's characters into runs of one format, in NFC. */
final class RunCollector {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Function<RunFacts, TextLook> looks;
    private final LegacyRuns legacy;
    private final List<SourceRun> runs = new ArrayList<>();

    /**
     * @param looks how characters look of which a file says this much
     * @param legacy what decodes runs of the file in old fonts
     */
    RunCollector(Function<RunFacts, TextLook> looks, LegacyRuns legacy) {
        this.looks = looks;
        this.legacy = legacy;
        legacy.begin();
    }

    void add(String characters, RunFacts facts) {
        String font = Objects.requireNonNullElse(facts.font(), "");
        // A soft hyphen says where a word may part and is no part of it; in TCVN3 it is the letter
        // ư.
        String text = font.startsWith(".Vn") ? characters : characters.replace("\u00AD", "");
        if (text.isEmpty() || RunFacts.on(facts.hidden())) {
            return;
        }
        Optional<String> completed =
                runs.isEmpty() ? Optional.empty() : legacy.completed(text, font);
        completed.ifPresent(letter -> replaceLast(capitals(letter, facts)));
        String letters = legacy.decode(completed.isEmpty() ? text : text.substring(1), font);
        if (letters.isEmpty()) {
            return;
        }
        String shown = capitals(letters, facts);
        Integer halfPoints = facts.halfPoints();
        add(
                new SourceRun(
                        shown,
                        RunFacts.on(facts.bold()),
                        RunFacts.on(facts.italic()),
                        RunFacts.on(facts.underline()),
                        halfPoints == null ? 0 : halfPoints / 2.0,
                        Normalizer.isNormalized(text, Normalizer.Form.NFC)
                                ? looks.apply(facts)
                                : looks.apply(facts).decomposed()));
    }

    private static String capitals(String letters, RunFacts facts) {
        return RunFacts.on(facts.capitals()) ? letters.toUpperCase(VIETNAMESE) : letters;
    }

    private void replaceLast(String letter) {
        SourceRun last = runs.removeLast();
        runs.add(last.withText(last.text().substring(0, last.text().length() - 1) + letter));
    }

    void addAll(List<SourceRun> more) {
        more.forEach(this::add);
    }

    private void add(SourceRun run) {
        if (runs.isEmpty()) {
            runs.add(run);
            return;
        }
        SourceRun last = runs.getLast();
        int marks = leadingMarks(run.text());
        if (run.equals(last.withText(run.text())) || marks == run.text().length()) {
            runs.set(runs.size() - 1, last.withText(last.text() + run.text()));
        } else {
            // A mark belongs to the letter before it, whatever run it came in.
            runs.set(runs.size() - 1, last.withText(last.text() + run.text().substring(0, marks)));
            runs.add(run.withText(run.text().substring(marks)));
        }
    }

    private static int leadingMarks(String text) {
        int marks = 0;
        while (marks < text.length()
                && Character.getType(text.charAt(marks)) == Character.NON_SPACING_MARK) {
            marks++;
        }
        return marks;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The runs so far; the collector is empty again. */
    List<SourceRun> take() {
        List<SourceRun> taken =
                runs.stream()
                        .map(
                                run ->
                                        run.withText(
                                                Normalizer.normalize(
                                                        run.text(), Normalizer.Form.NFC)))
                        .toList();
        runs.clear();
        return taken;
    }
}
