package vn.kehoach.document;

/**
 * Số, ký hiệu as printed behind "Số:".
 *
 * @param numeral digits; empty until the paper is issued
 * @param separator what stands between numeral and symbol, normally "/", with the blanks of the
 *     source
 * @param symbol "KH-SKHCN"; empty when unknown
 */
public record DocumentNumber(String numeral, String separator, String symbol) {
    /** Of a paper without the line "Số:": a list or a register. */
    public static final DocumentNumber NONE = new DocumentNumber("", "", "");

    public static final DocumentNumber BLANK = new DocumentNumber("", "/", "");

    /**
     * Numeral and symbol as they stand on paper; only the symbol's part while the numeral is blank.
     */
    public String printed() {
        return numeral + separator + symbol;
    }
}
