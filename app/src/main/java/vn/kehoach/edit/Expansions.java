package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Nfc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gõ tắt: short words that become long ones. As a command, run behind the blank or mark that ends a
 * word, it puts the long words in place of the short one before it; taking that step back leaves
 * what was typed.
 *
 * @param words the long words by the short one, in the order in which a clerk lists them
 */
public record Expansions(Map<String, String> words) implements Command {
    public static final Expansions NONE = new Expansions(Map.of());

    /** Typed by OpenKey in the middle of a word, to be taken back with letters of it at once. */
    private static final char PLACEHOLDER = '\u202F';

    public Expansions {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Of lines as {@link #written} writes them; a line without "=" says nothing. */
    public static Expansions of(String lines) {
        var words = new LinkedHashMap<String, String>();
        Nfc.of(lines)
                .lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .filter(parts -> !parts[0].isBlank() && !parts[1].isBlank())
                .forEach(parts -> words.put(parts[0].strip(), parts[1].strip()));
        return new Expansions(words);
    }

    /** A line each: "ubnd = Ủy ban nhân dân". */
    public String written() {
        return words.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Draft apply(Draft draft) {
        return draft.selection().isEmpty()
                ? draft.paragraph(draft.caret())
                        .flatMap(paragraph -> expanded(draft, paragraph))
                        .orElse(draft)
                : draft;
    }

    private Optional<Draft> expanded(Draft draft, Paragraph paragraph) {
        String text = paragraph.text().text();
        int caret = Math.min(draft.caret().offset(), text.length());
        int end = caret - 1;
        boolean ends =
                end > 0 && !Boundaries.isWord(text.charAt(end)) && text.charAt(end) != PLACEHOLDER;
        if (!ends) {
            return Optional.empty();
        }
        int start = end;
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        int from = start;
        Place place = draft.caret().place();
        return meant(text.substring(from, end))
                .map(
                        words -> {
                            Run run =
                                    new Run(
                                            words,
                                            ParagraphText.emphasisAt(paragraph.text(), from + 1));
                            Paragraph changed =
                                    ParagraphText.replace(
                                            paragraph, from, end, new RichText(List.of(run)));
                            return draft.with(
                                    place, changed, caret + words.length() - (end - from));
                        });
    }

    private static boolean isEnd(char c) {
        return Blanks.isBlank(c) || "([“\"-–/".indexOf(c) >= 0;
    }

    /** A capital that begins the short word begins the long ones too. */
    private Optional<String> meant(String shortWord) {
        if (words.containsKey(shortWord)) {
            return Optional.of(words.get(shortWord));
        }
        boolean capital = !shortWord.isEmpty() && Character.isUpperCase(shortWord.charAt(0));
        String small =
                capital
                        ? shortWord.substring(0, 1).toLowerCase(Locale.ROOT)
                                + shortWord.substring(1)
                        : "";
        return Optional.ofNullable(words.get(small))
                .map(found -> found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1));
    }
}
