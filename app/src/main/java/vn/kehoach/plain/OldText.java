package vn.kehoach.plain;

import vn.kehoach.plain.TextReader.Decoded;
import vn.kehoach.source.SourceNote;
import vn.kehoach.text.LegacyCoding;
import vn.kehoach.text.Nfc;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Text that is no sound Unicode: in a coding from before it, or with a few bytes spoiled. */
final class OldText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    /** One character in this many may be spoiled. */
    private static final int TOLERATED = 50;

    /** Fewer words may look Vietnamese by chance. */
    private static final int FEWEST = 3;

    private OldText() {}

    /**
     * The text of {@code bytes}, which are not sound in {@code unicode}; empty when they are no
     * text at all.
     */
    static Optional<Decoded> decoded(byte[] bytes, Charset unicode) {
        String western = new String(bytes, WESTERN);
        String vietnamese = Nfc.of(new String(bytes, VIETNAMESE));
        Optional<LegacyCoding> coding = LegacyCoding.of(western);
        long words = coding.map(one -> LegacyCoding.words(one.decode(western))).orElse(0L);
        String spoiled = new String(bytes, unicode);
        long inUnicode = LegacyCoding.words(spoiled);
        if (inUnicode >= Math.max(FEWEST, words) && isNearlyWhole(spoiled)) {
            return Optional.of(new Decoded(spoiled, notes(SourceNote.Kind.BROKEN_BYTES, spoiled)));
        }
        if (LegacyCoding.words(vietnamese) >= Math.max(FEWEST, words + 1)) {
            return Optional.of(new Decoded(vietnamese, List.of()));
        }
        return coding.map(
                one -> new Decoded(one.decode(western), notes(SourceNote.Kind.RECODED, western)));
    }

    private static boolean isNearlyWhole(String text) {
        long broken = text.chars().filter(letter -> letter == '\uFFFD').count();
        return broken * TOLERATED < text.length() && text.indexOf('\0') < 0;
    }

    private static List<SourceNote> notes(SourceNote.Kind kind, String text) {
        return text.lines()
                .filter(
                        line ->
                                kind == SourceNote.Kind.RECODED
                                        ? line.chars().anyMatch(letter -> letter > '~')
                                        : line.indexOf('\uFFFD') >= 0)
                .map(String::strip)
                .map(line -> new SourceNote(kind, line))
                .toList();
    }
}
