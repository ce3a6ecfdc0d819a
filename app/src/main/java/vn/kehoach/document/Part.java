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
     * Steps: appendix index, then -1 for its label, -2 title, -3 reference, -4 header, -5 closing,
     * or a block index.
     */
    APPENDIX,
    /** What the program prints by itself, such as a page number. */
    NONE
}
