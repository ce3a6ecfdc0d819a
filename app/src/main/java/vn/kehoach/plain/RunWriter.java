package vn.kehoach.plain;

import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.List;

/** Collects characters into runs and paragraphs while emphasis opens and closes. */
final class RunWriter {
    private final List<List<SourceRun>> paragraphs = new ArrayList<>();
    private final List<SourceRun> runs = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private int bold;
    private int italic;

    void text(String text) {
        characters.append(lineStarts() ? text.stripLeading() : text);
    }

    void stars(Mark mark) {
        if (mark.boldClosed + mark.italicClosed > 0) {
            finishRun();
            bold -= mark.boldClosed;
            italic -= mark.italicClosed;
        }
        characters.repeat('*', mark.free);
        if (mark.boldOpened + mark.italicOpened > 0) {
            finishRun();
            bold += mark.boldOpened;
            italic += mark.italicOpened;
        }
    }

    /** Ends a line; the next one belongs to the same paragraph when it is {@code bound}. */
    void lineEnd(boolean bound) {
        stripTrailing();
        if (!bound) {
            finishParagraph();
        } else if (!lineStarts()) {
            characters.append('\n');
        }
    }

    List<List<SourceRun>> finish() {
        stripTrailing();
        finishParagraph();
        return paragraphs;
    }

    private boolean lineStarts() {
        return characters.isEmpty()
                ? runs.isEmpty() || runs.getLast().text().endsWith("\n")
                : characters.charAt(characters.length() - 1) == '\n';
    }

    private void stripTrailing() {
        finishRun();
        while (!runs.isEmpty()) {
            SourceRun last = runs.removeLast();
            String stripped = last.text().stripTrailing();
            if (!stripped.isEmpty()) {
                runs.add(new SourceRun(stripped, last.bold(), last.italic(), false, 0));
                return;
            }
        }
    }

    private void finishRun() {
        if (!characters.isEmpty()) {
            runs.add(new SourceRun(characters.toString(), bold > 0, italic > 0, false, 0));
            characters.setLength(0);
        }
    }

    private void finishParagraph() {
        finishRun();
        if (!runs.isEmpty()) {
            paragraphs.add(List.copyOf(runs));
            runs.clear();
        }
    }
}
