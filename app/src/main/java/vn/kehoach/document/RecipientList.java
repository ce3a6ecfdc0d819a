package vn.kehoach.document;

import java.util.List;

/**
 * A list of recipients.
 *
 * @param heading as printed: "Nơi nhận:", "Bản điện tử:"
 */
public record RecipientList(String heading, List<Recipient> recipients) {
    public RecipientList {
        recipients = List.copyOf(recipients);
    }
}
