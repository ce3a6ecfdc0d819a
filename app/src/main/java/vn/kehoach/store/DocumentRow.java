package vn.kehoach.store;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as a list shows it.
 *
 * @param reportDue the next day on which a report is due
 * @param binnedAt when it went to the bin
 */
public record DocumentRow(
        DocumentId id,
        DocumentNumber number,
        Optional<LocalDate> issuedOn,
        DocumentType type,
        String typeName,
        String subject,
        String draftingUnit,
        DocumentState state,
        Optional<LocalDate> reportDue,
        Instant changedAt,
        Optional<Instant> binnedAt) {}
