package vn.kehoach.standard;

/**
 * The kinds of label that open a paragraph, from the widest to the narrowest they usually are.
 *
 * <p>The decree knows phần, chương, mục, tiểu mục, điều, "I.", "1." and "a)" (NĐ 30/2020, Phụ lục
 * I, II.6đ); the others are practice.
 */
public enum LabelStyle {
    /** "Phần I". */
    PHAN,
    /** "Chương II". */
    CHUONG,
    /** "Mục 1". */
    MUC,
    /** "Tiểu mục 1". */
    TIEU_MUC,
    /** "Điều 2.". */
    DIEU,
    /** "A.". */
    CAPITAL,
    /** "I.". */
    ROMAN,
    /** "1.". */
    ARABIC,
    /** "2.1.", "II.1.1". */
    DECIMAL,
    /** "1)" or "1/". */
    ARABIC_BRACKET,
    /** "a)", also printed "a." or "a/". */
    LETTER,
    /** "(1)". */
    PAREN,
    /** "(a)". */
    PAREN_LETTER,
    /** "(i)" or "i)". */
    SMALL_ROMAN,
    /** "-". */
    DASH,
    /** "+". */
    PLUS,
    /** "*". */
    STAR,
    /** "•" and other dots. */
    DOT;

    /** Whether labels of this style count, so that one follows another. */
    public boolean counts() {
        return compareTo(DASH) < 0;
    }

    /** Whether the number is Roman, as opposed to Arabic digits or a letter. */
    boolean roman() {
        return this == PHAN || this == CHUONG || this == ROMAN || this == SMALL_ROMAN;
    }

    /** Whether the number is a letter of the Vietnamese alphabet. */
    boolean letter() {
        return this == CAPITAL || this == LETTER || this == PAREN_LETTER;
    }
}
