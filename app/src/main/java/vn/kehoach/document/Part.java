package vn.kehoach.document;

/** The parts of a paper, in the order in which they stand on it. */
public enum Part {
    PARENT_AGENCY,
    ISSUER,
    MOTTO,
    NUMBER,
    DATE_LINE,
    TYPE,
    SUBJECT,
    ADDRESSEES,
    BODY,
    RECIPIENTS,
    SIGNATURE,
    /**
     * Steps: appendix index, then -1 for its label, -2 title, -3 reference, -4 header (then the
     * part's ordinal and its own steps), -5 recipients, -6 signature, or a block index.
     */
    APPENDIX,
    /** What the program prints by itself, such as a page number. */
    NONE
}
