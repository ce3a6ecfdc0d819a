package vn.kehoach.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The written syllables of Vietnamese: onsets, rhymes and tones that may stand together. Both ways
 * to set the tone of oa, oe and uy are right ("hóa", "hoá"), and so are i and y where both are in
 * use ("kỹ", "kĩ"); "tóan" and "qúy" are not.
 */
public final class Syllables {
    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    /** Rhymes without a closing stop: they bear every tone. */
    private static final Set<String> OPEN =
            words(
                    """
                    a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây
                    e em en eng eo ê êm ên êng ênh êu i ia im in inh iu iêm iên iêng iêu
                    o oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn
                    u ua ui um un ung uôi uôm uôn uông ư ưa ưi ưm ưn ưng ưu ươi ươm ươn ương ươu
                    y yên yêm yêng yêu yn ynh yu
                    oa oai oam oan oang oanh oao oay oăm oăn oăng oe oem oen oeo
                    uân uâng uây uê uên uênh uêu uơ uơn uy uya uyn uynh uyu uyên
                    """);

    /** Rhymes with a closing stop: they bear sắc and nặng alone. */
    private static final Set<String> STOPPED =
            words(
                    """
                    ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ic ich ip it iêc iêp iêt
                    oc ooc op ot ôc ôp ôt ơp ơt uc up ut uôc uôp uôt ưc ưt ươc ươp ươt
                    ych yêt yp yt oac oach oap oat oăc oăp oăt oet uât uâc uêt uêch uych uyp uyt uyêt
                    """);

    private static final Set<String> BEFORE_FRONT_ONLY = words("k gh ngh");
    private static final Set<String> NOT_BEFORE_FRONT = words("c g ng");

    /** Where both i and y are written: "lý", "lí". */
    private static final Set<String> WITH_Y = words("h k l m s t th v");

    /** The tone may stand on either of these. */
    private static final Set<String> EITHER = words("oa oe uy");

    private static final String MARKS = "\u0301\u0323\u0300\u0303\u0309";
    private static final int STOPPED_MARKS = 2;
    private static final Set<String> ALL = all();

    private Syllables() {}

    /** Whether {@code word}, in any case, is a syllable that can be. */
    public static boolean possible(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        OPEN.forEach(rhyme -> add(all, rhyme, MARKS));
        STOPPED.forEach(rhyme -> add(all, rhyme, MARKS.substring(0, STOPPED_MARKS)));
        return Set.copyOf(all);
    }

    private static void add(Set<String> all, String rhyme, String marks) {
        Set<String> toned = new HashSet<>();
        if (marks.length() > STOPPED_MARKS) {
            toned.add(rhyme);
        }
        seats(rhyme)
                .forEach(
                        seat ->
                                marks.chars()
                                        .forEach(mark -> toned.add(marked(rhyme, seat, mark))));
        all.addAll(toned);
        ONSETS.stream()
                .filter(onset -> fits(onset, rhyme))
                .forEach(onset -> toned.forEach(form -> all.add(onset + form)));
    }

    private static boolean fits(String onset, String rhyme) {
        char first = rhyme.charAt(0);
        return switch (onset) {
            case "qu" -> "aăâeêiyơ".indexOf(first) >= 0 || rhyme.equals("ôc");
            case "gi" -> first != 'i' && first != 'y';
            case "g" -> "eêy".indexOf(first) < 0;
            default ->
                    first == 'y'
                            ? rhyme.equals("y") && WITH_Y.contains(onset)
                            : "eêi".indexOf(first) >= 0
                                    ? !NOT_BEFORE_FRONT.contains(onset)
                                    : !BEFORE_FRONT_ONLY.contains(onset);
        };
    }

    private static String marked(String rhyme, int seat, int mark) {
        return Nfc.of(rhyme.substring(0, seat + 1) + (char) mark + rhyme.substring(seat + 1));
    }

    /** The letters of {@code rhyme} that may bear the tone. */
    private static IntStream seats(String rhyme) {
        if (EITHER.contains(rhyme)) {
            return IntStream.of(0, 1);
        }
        int vowels = (int) rhyme.chars().takeWhile(Syllables::vowel).count();
        int hatted =
                IntStream.range(0, vowels)
                        .filter(i -> "ăâêôơư".indexOf(rhyme.charAt(i)) >= 0)
                        .reduce((_, later) -> later)
                        .orElse(-1);
        boolean last = vowels < rhyme.length() && vowels > 1;
        return IntStream.of(hatted >= 0 ? hatted : (vowels == 3 || last ? 1 : 0));
    }

    private static boolean vowel(int c) {
        return "aeiouy"
                        .indexOf(
                                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                                        .charAt(0))
                >= 0;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
    }
}
