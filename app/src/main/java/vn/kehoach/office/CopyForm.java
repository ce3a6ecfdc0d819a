package vn.kehoach.office;

import java.util.Arrays;
import java.util.Optional;

/** The forms of a copy (NĐ 30/2020, Phụ lục I, Phần II; codes: Phụ lục III). */
public enum CopyForm {
    SAO_Y("sao-y", "Sao y", "SAO Y", "SY"),
    SAO_LUC("sao-luc", "Sao lục", "SAO LỤC", "SL"),
    TRICH_SAO("trich-sao", "Trích sao", "TRÍCH SAO", "TrS");

    private final String key;
    private final String label;
    private final String printed;
    private final String code;

    CopyForm(String key, String label, String printed, String code) {
        this.key = key;
        this.label = label;
        this.printed = printed;
        this.code = code;
    }

    /** What the clerk reads. */
    public String label() {
        return label;
    }

    /** As it stands on paper. */
    public String printed() {
        return printed;
    }

    /** What opens the symbol of its number. */
    public String code() {
        return code;
    }

    /** The form that the command line names so. */
    public static Optional<CopyForm> withKey(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }
}
