package vn.kehoach.importing.line;

import java.util.List;
import java.util.stream.Collectors;

/** Originals as a doubt shows them. */
public final class Quoted {
    /** More would hide the sentence around them. */
    private static final int MOST = 20;

    private Quoted() {}

    /** Each of {@code originals} once and in quotes, at most twenty of them. */
    public static String some(List<String> originals) {
        List<String> once = originals.stream().distinct().toList();
        String shown =
                once.stream()
                        .limit(MOST)
                        .map(original -> "“" + original + "”")
                        .collect(Collectors.joining(", "));
        int more = once.size() - MOST;
        return more > 0 ? shown + " và %d chỗ nữa".formatted(more) : shown;
    }
}
