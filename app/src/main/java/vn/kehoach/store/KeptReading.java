package vn.kehoach.store;

import java.util.List;
import java.util.Optional;

/**
 * What is left to be settled of a document that was read from a file.
 *
 * @param original what the file says; empty where that is not known or too long to be kept
 */
public record KeptReading(List<KeptDoubt> doubts, Optional<Original> original) {
    public static final KeptReading NONE = new KeptReading(List.of(), Optional.empty());

    public KeptReading {
        doubts = List.copyOf(doubts);
    }

    /**
     * The text of a file.
     *
     * @param lines of its blocks, in their order; empty for a block without characters
     */
    public record Original(String name, List<String> lines) {
        public Original {
            lines = List.copyOf(lines);
        }
    }
}
