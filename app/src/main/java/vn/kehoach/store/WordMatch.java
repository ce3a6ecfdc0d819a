package vn.kehoach.store;

import vn.kehoach.store.index.DocumentWords;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a text answers words somebody looks for.
 *
 * @param worth the more, the better: words said, words said one behind the other
 * @param from first character of the best stretch of them
 * @param to the character behind it
 */
record WordMatch(String text, int worth, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int WORD_WORTH = 10;
    private static final int BEFORE = 40;
    private static final int LONGEST = 160;

    /** A word of a text. */
    private record Said(String folded, int from, int to) {}

    /** A piece of a text with the stretch that is meant. */
    record Excerpt(String text, int from, int to) {}

    /**
     * @param words folded
     */
    static WordMatch of(List<String> words, String text) {
        List<Said> said = said(text);
        int found = 0;
        for (String word : words) {
            found += said.stream().anyMatch(one -> one.folded.startsWith(word)) ? 1 : 0;
        }
        int run = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < said.size(); i++) {
            int length = run(words, said, i);
            if (length > run) {
                run = length;
                from = said.get(i).from;
                to = said.get(i + length - 1).to;
            }
        }
        return new WordMatch(text, found * WORD_WORTH + run, from, to);
    }

    /** Folding a whole text is quicker than folding each of its words. */
    private static List<Said> said(String text) {
        List<MatchResult> places = WORD.matcher(text).results().toList();
        List<String> folded = DocumentWords.of(Folding.fold(text));
        boolean alike = folded.size() == places.size();
        var said = new ArrayList<Said>();
        for (int i = 0; i < places.size(); i++) {
            MatchResult at = places.get(i);
            String word = alike ? folded.get(i) : Folding.fold(at.group());
            said.add(new Said(word, at.start(), at.end()));
        }
        return said;
    }

    /** How many words stand one behind the other from the {@code start}th of the text on. */
    private static int run(List<String> words, List<Said> said, int start) {
        int longest = 0;
        for (int first = 0; first < words.size(); first++) {
            int length = 0;
            while (first + length < words.size()
                    && start + length < said.size()
                    && said.get(start + length).folded.startsWith(words.get(first + length))) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** The subject goes before a paragraph that answers as well. */
    WordMatch ofSubject() {
        return new WordMatch(text, worth + WORD_WORTH / 2, from, to);
    }

    /** The text around the stretch, cut at blanks. */
    Excerpt excerpt() {
        int start = from <= BEFORE ? 0 : text.indexOf(' ', from - BEFORE) + 1;
        start = start > from ? from : start;
        int end = text.length() - start <= LONGEST ? text.length() : cut(start + LONGEST);
        end = Math.max(end, to);
        String head = start > 0 ? "…" : "";
        String tail = end < text.length() ? "…" : "";
        int shift = head.length() - start;
        return new Excerpt(head + text.substring(start, end) + tail, from + shift, to + shift);
    }

    private int cut(int most) {
        int blank = text.lastIndexOf(' ', most);
        return blank > from ? blank : most;
    }
}
