package vn.kehoach.ui.find;

import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.shell.Command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The commands that can be used now.
 *
 * @param usable asked at each search
 * @param begun whether they are those that begin with the words, or those that only have them
 */
public record CommandSource(Supplier<List<Command>> usable, boolean begun) implements FindSource {
    private record Ranked(Command command, int rank) {}

    @Override
    public List<Hit> find(SoughtWords words, int most) {
        return usable.get().stream()
                .flatMap(command -> ranked(command, words).stream())
                .filter(one -> one.rank() == 0 == begun)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(most)
                .map(Ranked::command)
                .map(one -> new Hit("Lệnh", one.name(), one.key(), one.action()))
                .toList();
    }

    private static Optional<Ranked> ranked(Command command, SoughtWords words) {
        return words.rank(command.name()).map(rank -> new Ranked(command, rank));
    }
}
