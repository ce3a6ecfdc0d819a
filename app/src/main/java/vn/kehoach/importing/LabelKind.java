package vn.kehoach.importing;

/** Kinds of numbers, the outer ones first; {@link #DASH} and {@link #PLUS} count nothing. */
enum LabelKind {
    PART,
    CHAPTER,
    DIVISION,
    CAPITAL,
    ROMAN,
    ARTICLE,
    ARABIC,
    DECIMAL,
    LETTER,
    PARENTHESIS,
    DASH,
    PLUS;

    boolean bullet() {
        return this == DASH || this == PLUS;
    }
}
