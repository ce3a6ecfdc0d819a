package vn.kehoach.web;

import org.jsoup.nodes.Element;

import vn.kehoach.source.ParagraphLook;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTab;
import vn.kehoach.text.LegacyCoding;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraph that is being read; blanks count as HTML counts them. */
final class ParagraphText {
    private final List<SourceRun> runs = new ArrayList<>();
    private final List<SourceNote> notes = new ArrayList<>();
    private String label = "";
    private String alignment = "";
    private String style = "";
    private double indent;
    private List<SourceTab> tabs = List.of();
    private boolean blank = true;

    /** Takes over how {@code element} sets its lines. */
    void begin(Element element) {
        Css css = Css.of(element);
        String said = css.get("text-align");
        String align =
                said.isEmpty() ? element.attr("align").toLowerCase(java.util.Locale.ROOT) : said;
        alignment =
                switch (align) {
                    case "center", "right", "left" -> align;
                    case "justify" -> "both";
                    default -> alignment;
                };
        indent = (css.points("margin-left") + css.points("text-indent")) * 25.4 / 72;
        tabs = TabStops.of(css.get("tab-stops"));
        style = element.normalName().matches("h[1-6]") ? element.normalName() : style;
    }

    /** The number or dash that the page makes by itself. */
    void label(String text) {
        label = text.replace('\u00a0', ' ').strip();
    }

    void add(String text, Format format) {
        var letters = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean space =
                    letter == ' '
                            || letter == '\n'
                            || letter == '\r'
                            || letter == '\t'
                            || letter == '\f';
            if (!(space && blank)) {
                letters.append(space ? ' ' : letter);
            }
            blank = space;
        }
        if (!letters.isEmpty()) {
            runs.add(format.run(decoded(letters.toString(), format.font())));
        }
    }

    private String decoded(String letters, String font) {
        String decoded = LegacyCoding.decode(letters, font);
        if (!decoded.equals(letters)) {
            notes.add(new SourceNote(SourceNote.Kind.RECODED, letters.strip()));
        }
        return Nfc.of(decoded);
    }

    /** As many tabs. */
    void tabs(int count, Format format) {
        runs.add(format.run("\t".repeat(count)));
        blank = true;
    }

    /** A new line inside the paragraph. */
    void line(Format format) {
        if (!runs.isEmpty()) {
            runs.add(format.run("\n"));
        }
        blank = true;
    }

    void note(SourceNote note) {
        notes.add(note);
    }

    List<SourceNote> notes() {
        return List.copyOf(notes);
    }

    /** The paragraph, if it has words; the next one begins. */
    Optional<SourceParagraph> finish() {
        var look = ParagraphLook.ofTabs(tabs);
        var paragraph = new SourceParagraph(merged(), style, label, alignment, indent, look);
        runs.clear();
        label = "";
        alignment = "";
        style = "";
        indent = 0;
        tabs = List.of();
        blank = true;
        return paragraph.text().isBlank() ? Optional.empty() : Optional.of(paragraph);
    }

    private List<SourceRun> merged() {
        var merged = new ArrayList<SourceRun>();
        for (SourceRun run : runs) {
            SourceRun last = merged.isEmpty() ? run : merged.getLast();
            boolean alike = !merged.isEmpty() && with(last, "").equals(with(run, ""));
            if (alike) {
                merged.set(merged.size() - 1, with(run, Nfc.of(last.text() + run.text())));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    private static SourceRun with(SourceRun run, String text) {
        return new SourceRun(text, run.bold(), run.italic(), run.underline(), run.sizePt());
    }
}
