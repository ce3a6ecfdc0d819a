package vn.kehoach.plain;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceSection;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text into paragraphs and tables. Each line is a paragraph, unless two blanks at the end
 * of the line before bind it to that one; an empty line stands as one empty paragraph, because it
 * tells paragraphs from wrapped lines. Emphasis may span consecutive lines.
 */
final class TextBlocks {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|.*\\|\\s*");

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** The letters of lines that had them in parts, for the paragraph that will have the line. */
    private final List<String> decomposed = new ArrayList<>();

    List<SourceSection> read(String text) {
        // A form feed in a text is where some page ended once, not a break that anybody wants.
        for (String line : text.replace("\f", "\n\n").split("\\R", -1)) {
            String whole = Nfc.of(line);
            if (!whole.equals(line)) {
                decomposed.add(letters(whole));
            }
            take(whole);
        }
        finishLines();
        if (!blocks.isEmpty() && isEmpty(blocks.getLast())) {
            blocks.removeLast();
        }
        return List.of(new SourceSection(false, blocks));
    }

    private void take(String line) {
        boolean inTable = !lines.isEmpty() && isRow(lines.getFirst());
        if (line.isBlank()) {
            finishLines();
            if (!blocks.isEmpty() && !isEmpty(blocks.getLast())) {
                blocks.add(new SourceParagraph(List.of(), "", "", "", 0));
            }
        } else if (HEADING.matcher(line).matches()) {
            finishLines();
            addHeading(line);
        } else {
            if (!lines.isEmpty() && inTable != isRow(line)) {
                finishLines();
            }
            lines.add(line);
        }
    }

    private static boolean isRow(String line) {
        return TABLE_ROW.matcher(line).matches();
    }

    private static boolean isEmpty(SourceBlock block) {
        return block instanceof SourceParagraph paragraph && paragraph.runs().isEmpty();
    }

    private void addHeading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String style = "h" + heading.group(1).length();
            new InlineMarks(heading.group(2)).paragraphs().forEach(runs -> add(runs, style));
        }
    }

    private void add(List<SourceRun> runs, String style) {
        var paragraph = new SourceParagraph(runs, style, "", "", 0);
        if (decomposed.isEmpty()) {
            blocks.add(paragraph);
            return;
        }
        String letters = letters(paragraph.text());
        boolean inParts = decomposed.removeIf(letters::contains);
        List<SourceRun> looked =
                inParts ? runs.stream().map(TextBlocks::decomposed).toList() : runs;
        blocks.add(new SourceParagraph(looked, style, "", "", 0));
    }

    /** Without blanks and the marks of emphasis. */
    private static String letters(String line) {
        return NO_LETTER.matcher(line).replaceAll("");
    }

    private static SourceRun decomposed(SourceRun run) {
        return new SourceRun(
                run.text(),
                run.bold(),
                run.italic(),
                run.underline(),
                run.sizePt(),
                run.look().decomposed());
    }

    private void finishLines() {
        if (lines.isEmpty()) {
            return;
        }
        if (isRow(lines.getFirst())) {
            blocks.add(new TextTable(lines).table());
        } else {
            new InlineMarks(String.join("\n", lines)).paragraphs().forEach(runs -> add(runs, ""));
        }
        lines.clear();
    }
}
