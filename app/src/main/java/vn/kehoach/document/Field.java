package vn.kehoach.document;

/** The fields a reader looks for in a source. */
public enum Field {
    PARENT_AGENCY,
    ISSUER,
    NUMBER,
    SYMBOL,
    PLACE,
    DATE,
    TYPE,
    SUBJECT,
    ADDRESSEES,
    BASES,
    SECTIONS,
    TASKS,
    RECIPIENTS,
    AUTHORITY,
    SIGNER_TITLE,
    SIGNER_NAME,
    APPENDICES
}
