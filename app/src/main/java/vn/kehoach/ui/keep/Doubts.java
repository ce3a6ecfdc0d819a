package vn.kehoach.ui.keep;

import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.store.KeptDoubt;
import vn.kehoach.store.KeptReading;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.OriginalText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The doubts of a reader, as the data folder keeps them and as the window shows them. */
final class Doubts {
    private Doubts() {}

    /** What is left to be settled of {@code document}. */
    static KeptReading kept(OpenDocument document) {
        return new KeptReading(
                document.doubts().stream().map(Doubts::kept).toList(),
                document.original()
                        .map(text -> new KeptReading.Original(text.name(), text.lines())));
    }

    static KeptReading kept(List<Doubt> doubts) {
        return new KeptReading(doubts.stream().map(Doubts::kept).toList(), Optional.empty());
    }

    private static KeptDoubt kept(Doubt doubt) {
        return new KeptDoubt(
                doubt.kind().name(),
                doubt.source(),
                doubt.place(),
                doubt.message(),
                doubt.suggestion());
    }

    /** Those of the kinds that this version knows. */
    static List<Doubt> shown(KeptReading reading) {
        return reading.doubts().stream().flatMap(doubt -> shown(doubt).stream()).toList();
    }

    private static Optional<Doubt> shown(KeptDoubt doubt) {
        return Arrays.stream(Doubt.Kind.values())
                .filter(kind -> kind.name().equals(doubt.kind()))
                .findFirst()
                .map(
                        kind ->
                                new Doubt(
                                        kind,
                                        doubt.source(),
                                        doubt.place(),
                                        doubt.message(),
                                        doubt.suggestion()));
    }

    static Optional<OriginalText> original(KeptReading reading) {
        return reading.original().map(text -> new OriginalText(text.name(), text.lines()));
    }
}
