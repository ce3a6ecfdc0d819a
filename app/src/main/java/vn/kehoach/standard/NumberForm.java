package vn.kehoach.standard;

import vn.kehoach.document.DocumentNumber;

/** How số, ký hiệu is written (NĐ 30/2020, Phụ lục I, II.3). */
public final class NumberForm {
    /** Room for the number that is stamped or signed in later. */
    private static final String ROOM = " ".repeat(8);

    private NumberForm() {}

    /** The numeral of the {@code number}-th document of the year: below 10 with a leading 0. */
    public static String numeral(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The line on paper; a blank numeral leaves room of eight blanks before the symbol. */
    public static String line(DocumentNumber number) {
        return number.numeral().isBlank()
                ? Wording.NUMBER + ROOM + "/" + number.symbol()
                : Wording.NUMBER + " " + number.printed();
    }
}
