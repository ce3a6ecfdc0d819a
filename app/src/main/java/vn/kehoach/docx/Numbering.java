package vn.kehoach.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The automatic numbers of a file in the order of its text: each numbered paragraph asks for its
 * label once.
 */
final class Numbering {
    static final int LEVELS = 9;

    /** A list as paragraphs refer to it. */
    private record NumberedList(
            String counters, List<NumberLevel> levels, Map<Integer, Integer> restarts) {}

    private final Map<String, NumberedList> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** What the numbering part defines. */
    static Numbering of(XmlNode root) {
        var numbering = new Numbering();
        Map<String, XmlNode> definitions = new HashMap<>();
        Map<String, XmlNode> byStyle = new HashMap<>();
        for (XmlNode definition : root.all("abstractNum")) {
            definitions.put(definition.attribute("abstractNumId"), definition);
            definition.find("styleLink").ifPresent(link -> byStyle.put(link.value(), definition));
        }
        for (XmlNode list : root.all("num")) {
            XmlNode definition = definitions.get(list.child("abstractNumId").value());
            if (definition != null) {
                String link = definition.child("numStyleLink").value();
                numbering.define(list, byStyle.getOrDefault(link, definition));
            }
        }
        return numbering;
    }

    private void define(XmlNode list, XmlNode definition) {
        NumberLevel[] levels = new NumberLevel[LEVELS];
        for (int depth = 0; depth < LEVELS; depth++) {
            levels[depth] = NumberLevel.of(level(definition, depth), depth);
        }
        Map<Integer, Integer> restarts = new HashMap<>();
        for (XmlNode override : list.all("lvlOverride")) {
            int depth = depth(override);
            Optional<XmlNode> level = override.find("lvl");
            if (level.isPresent()) {
                levels[depth] = NumberLevel.of(level.get(), depth);
            }
            override.find("startOverride")
                    .ifPresent(start -> restarts.put(depth, start.number("val", 1)));
        }
        add(
                list.attribute("numId"),
                definition.attribute("abstractNumId"),
                List.of(levels),
                restarts);
    }

    /**
     * Adds a list.
     *
     * @param counters which counters it counts on; lists of one definition count on together
     * @param levels all nine
     * @param restarts start by depth where the list begins anew
     */
    void add(String id, String counters, List<NumberLevel> levels, Map<Integer, Integer> restarts) {
        lists.put(id, new NumberedList(counters, levels, restarts));
    }

    private static XmlNode level(XmlNode definition, int depth) {
        return definition.all("lvl").stream()
                .filter(level -> depth(level) == depth)
                .findFirst()
                .orElseGet(() -> new XmlNode("lvl", List.of()));
    }

    private static int depth(XmlNode level) {
        return Math.clamp(level.number("ilvl", 0), 0, LEVELS - 1);
    }

    /**
     * The level that a paragraph stands on.
     *
     * @param style id of its style, which may choose the level
     */
    Optional<NumberLevel> level(ParagraphFacts facts, String style) {
        NumberedList list = lists.get(facts.numbering());
        return list == null
                ? Optional.empty()
                : Optional.of(list.levels().get(depth(list, facts, style)));
    }

    private static int depth(NumberedList list, ParagraphFacts facts, String style) {
        if (facts.level() != null) {
            return Math.clamp(facts.level(), 0, LEVELS - 1);
        }
        for (int depth = 0; depth < LEVELS; depth++) {
            if (!style.isEmpty() && list.levels().get(depth).style().equals(style)) {
                return depth;
            }
        }
        return 0;
    }

    /** The next label of the list that a paragraph stands in; empty if it stands in none. */
    String next(ParagraphFacts facts, String style) {
        NumberedList list = lists.get(facts.numbering());
        if (list == null) {
            return "";
        }
        int depth = depth(list, facts, style);
        int[] numbers = counters.computeIfAbsent(list.counters(), any -> unused());
        restart(facts, list, numbers);
        count(list, numbers, depth);
        return label(list, numbers, depth);
    }

    private static int[] unused() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, Integer.MIN_VALUE);
        return numbers;
    }

    /** At a list's first paragraph its own starts come into force. */
    private void restart(ParagraphFacts facts, NumberedList list, int[] numbers) {
        if (restarted.add(String.valueOf(facts.numbering()))) {
            list.restarts().forEach((depth, start) -> numbers[depth] = start - 1);
        }
    }

    private static void count(NumberedList list, int[] numbers, int depth) {
        List<NumberLevel> levels = list.levels();
        for (int above = 0; above < depth; above++) {
            if (numbers[above] == Integer.MIN_VALUE) {
                numbers[above] = levels.get(above).start();
            }
        }
        boolean first = numbers[depth] == Integer.MIN_VALUE;
        numbers[depth] = first ? levels.get(depth).start() : numbers[depth] + 1;
        for (int below = depth + 1; below < LEVELS; below++) {
            if (levels.get(below).restart() > depth) {
                numbers[below] = Integer.MIN_VALUE;
            }
        }
    }

    private static String label(NumberedList list, int[] numbers, int depth) {
        NumberLevel level = list.levels().get(depth);
        String label = level.text();
        for (int at = 0; at <= depth; at++) {
            NumberFormat format =
                    level.legal() ? NumberFormat.DECIMAL : list.levels().get(at).format();
            label = label.replace("%" + (at + 1), format.print(numbers[at]));
        }
        return label;
    }
}
