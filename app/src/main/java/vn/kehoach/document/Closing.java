package vn.kehoach.document;

import java.util.List;

/**
 * The end of a paper: Nơi nhận on the left, signatures on the right (several for a joint document).
 */
public record Closing(List<RecipientList> recipients, List<Signature> signatures) {
    public static final Closing NONE = new Closing(List.of(), List.of());

    public Closing {
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
    }
}
