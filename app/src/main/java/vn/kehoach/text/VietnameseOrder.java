package vn.kehoach.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of a Vietnamese word list: a ă â … d đ e ê, tones after letters. */
public final class VietnameseOrder implements Comparator<String> {
    private final Collator collator = Collator.getInstance(Locale.of("vi", "VN"));

    @Override
    public int compare(String first, String second) {
        return collator.compare(first, second);
    }

    /**
     * A key of {@code text} as hexadecimal digits: keys compare character by character as their
     * texts do in this order. It is about six times as long as the text.
     */
    public String key(String text) {
        return HexFormat.of().formatHex(collator.getCollationKey(text).toByteArray());
    }
}
