package vn.kehoach.store;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which documents a list shows, and in what order.
 *
 * @param words all of them occur in number, symbol, name, subject or issuer, or begin a word of the
 *     text, in any letter case and with or without diacritics
 * @param states of any where empty
 * @param types of any where empty
 * @param year of their date; a draft without date belongs to the year in which it was last changed
 * @param binned whether those in the bin are shown instead of the others
 * @param limit most rows
 */
public record DocumentQuery(
        String words,
        Set<DocumentState> states,
        Set<DocumentType> types,
        OptionalInt year,
        Optional<String> draftingUnit,
        boolean binned,
        Order order,
        boolean descending,
        int offset,
        int limit) {
    /** What a list is ordered by. */
    public enum Order {
        CHANGED,
        NUMBER,
        DATE,
        TYPE,
        SUBJECT,
        DRAFTING_UNIT,
        STATE,
        REPORT_DUE
    }

    /** All documents outside the bin, those changed last first. */
    public static final DocumentQuery ALL =
            new DocumentQuery(
                    "",
                    Set.of(),
                    Set.of(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    false,
                    Order.CHANGED,
                    true,
                    0,
                    Integer.MAX_VALUE);

    public DocumentQuery {
        states = Set.copyOf(states);
        types = Set.copyOf(types);
    }

    public DocumentQuery withWords(String others) {
        return new DocumentQuery(
                others,
                states,
                types,
                year,
                draftingUnit,
                binned,
                order,
                descending,
                offset,
                limit);
    }

    public DocumentQuery withStates(Set<DocumentState> others) {
        return new DocumentQuery(
                words, others, types, year, draftingUnit, binned, order, descending, offset, limit);
    }

    public DocumentQuery withTypes(Set<DocumentType> others) {
        return new DocumentQuery(
                words,
                states,
                others,
                year,
                draftingUnit,
                binned,
                order,
                descending,
                offset,
                limit);
    }

    public DocumentQuery withYear(OptionalInt other) {
        return new DocumentQuery(
                words,
                states,
                types,
                other,
                draftingUnit,
                binned,
                order,
                descending,
                offset,
                limit);
    }

    public DocumentQuery withDraftingUnit(Optional<String> other) {
        return new DocumentQuery(
                words, states, types, year, other, binned, order, descending, offset, limit);
    }

    public DocumentQuery inBin(boolean shown) {
        return new DocumentQuery(
                words, states, types, year, draftingUnit, shown, order, descending, offset, limit);
    }

    public DocumentQuery by(Order other, boolean down) {
        return new DocumentQuery(
                words, states, types, year, draftingUnit, binned, other, down, offset, limit);
    }

    public DocumentQuery page(int from, int most) {
        return new DocumentQuery(
                words, states, types, year, draftingUnit, binned, order, descending, from, most);
    }
}
