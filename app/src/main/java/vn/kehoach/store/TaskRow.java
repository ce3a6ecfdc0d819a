package vn.kehoach.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A task as a list over all documents shows it.
 *
 * @param symbol number and symbol of its document as printed
 * @param binding whether its document is issued: what a draft asks binds nobody yet
 * @param place where its document states it, as {@code Place} writes itself
 * @param timing as printed; {@code dueFrom} and {@code dueTo} are its meaning
 */
public record TaskRow(
        DocumentId document,
        String symbol,
        String subject,
        boolean binding,
        String place,
        String title,
        String content,
        String lead,
        String support,
        String timing,
        String product,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo) {}
