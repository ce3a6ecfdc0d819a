package vn.kehoach.sheet;

import vn.kehoach.text.Nfc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a cell holds. There are no formulas: what comes in is their result, and none goes out. */
public sealed interface Value {
    /** A cell without content. */
    Value BLANK = new Text("");

    /** The value as a clerk would type it. */
    String text();

    /** Text, composed (NFC), of at most 32,767 characters, Excel's limit. */
    record Text(String text) implements Value {
        private static final int LONGEST = 32_767;

        public Text {
            text = Nfc.of(text);
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "A cell holds at most %d characters".formatted(LONGEST));
            }
        }
    }

    /** A number as it stands, without its format. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = number.stripTrailingZeros();
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** A day without time. */
    record Day(LocalDate date) implements Value {
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

        @Override
        public String text() {
            return date.format(FORM);
        }
    }

    /** Text as a value. */
    static Value of(String text) {
        return new Text(text);
    }

    /** A whole number as a value. */
    static Value of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A day as a value. */
    static Value of(LocalDate date) {
        return new Day(date);
    }
}
