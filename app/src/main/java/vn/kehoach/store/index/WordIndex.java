package vn.kehoach.store.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which documents say a word, in memory: reading the words of ten thousand documents from the file
 * takes a third of a second, asking here a thousandth. Used by several threads.
 */
public final class WordIndex {
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<UUID> documents = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final NavigableMap<String, BitSet> saying = new TreeMap<>();
    private boolean complete;

    /** Puts the words of a document in place of those it had. */
    public synchronized void put(UUID document, DocumentWords words) {
        Integer known = numbers.get(document);
        if (known != null) {
            saying.values().forEach(set -> set.clear(known));
            heads.set(known, words.head());
            say(known, words);
        } else {
            numbers.put(document, documents.size());
            documents.add(document);
            heads.add(words.head());
            say(documents.size() - 1, words);
        }
    }

    private void say(int number, DocumentWords words) {
        for (String word : words.all()) {
            saying.computeIfAbsent(word, _ -> new BitSet()).set(number);
        }
    }

    /** Puts the words of a document as they were kept, unless newer ones are there. */
    synchronized void putOlder(UUID document, DocumentWords words) {
        if (!numbers.containsKey(document)) {
            put(document, words);
        }
    }

    synchronized void completed() {
        complete = true;
    }

    /**
     * The documents of which each of {@code folded} stands in the head or begins words of the text;
     * nothing before all documents are known.
     */
    public synchronized Optional<UUID[]> find(List<String> folded) {
        if (!complete) {
            return Optional.empty();
        }
        var found = new BitSet();
        found.set(0, documents.size());
        for (String word : folded) {
            found.and(saying(word));
        }
        return Optional.of(found.stream().mapToObj(documents::get).toArray(UUID[]::new));
    }

    /** The documents of which each of {@code folded} stands in the head. */
    public synchronized Optional<UUID[]> findInHeads(List<String> folded) {
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(
                IntStream.range(0, heads.size())
                        .filter(i -> folded.stream().allMatch(heads.get(i)::contains))
                        .mapToObj(documents::get)
                        .toArray(UUID[]::new));
    }

    private BitSet saying(String word) {
        var found = new BitSet();
        List<String> parts = DocumentWords.of(word);
        if (!parts.isEmpty()) {
            found.set(0, documents.size());
            for (String part : parts) {
                var beginning = new BitSet();
                saying.subMap(part, part + Character.MAX_VALUE).values().forEach(beginning::or);
                found.and(beginning);
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).contains(word)) {
                found.set(i);
            }
        }
        return found;
    }
}
