package vn.kehoach.ui.distribution;

import vn.kehoach.directory.Channel;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.text.SoughtWords;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which receivers are seen.
 *
 * @param words of the name or of the line of the paper, with or without diacritics
 * @param channel those who get it that way; all where empty
 */
public record ReceiverFilter(String words, Optional<Channel> channel, Progress progress) {
    public static final ReceiverFilter NONE =
            new ReceiverFilter("", Optional.empty(), Progress.ALL);

    public ReceiverFilter withWords(String other) {
        return new ReceiverFilter(other, channel, progress);
    }

    public ReceiverFilter withChannel(Optional<Channel> other) {
        return new ReceiverFilter(words, other, progress);
    }

    public ReceiverFilter withProgress(Progress other) {
        return new ReceiverFilter(words, channel, other);
    }

    /** The rows of {@code list} that are seen, in its order. */
    List<ReceiverRow> rows(DistributionList list) {
        boolean excepted = progress == Progress.EXCEPTED;
        List<Receiver> all = excepted ? list.exceptions() : list.receivers();
        SoughtWords sought = SoughtWords.of(words);
        return IntStream.range(0, all.size())
                .mapToObj(at -> new ReceiverRow(at, excepted, all.get(at)))
                .filter(row -> progress.is(row.receiver(), excepted))
                .filter(row -> channel.map(row.receiver().channel()::equals).orElse(true))
                .filter(row -> sought.isEmpty() || sought.rank(text(row.receiver())).isPresent())
                .toList();
    }

    private static String text(Receiver receiver) {
        return receiver.name() + " " + receiver.line();
    }
}
