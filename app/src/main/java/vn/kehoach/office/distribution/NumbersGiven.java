package vn.kehoach.office.distribution;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Header;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentRow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that documents have been given. Each type of document counts its own from 1 in every
 * year, and no two of a year have the same number and symbol (NĐ 30/2020, Điều 15).
 */
public final class NumbersGiven {
    /** States in which a document has its number for good. */
    private static final Set<DocumentState> NUMBERED =
            Set.of(DocumentState.ISSUED, DocumentState.REPLACED, DocumentState.CANCELLED);

    private static final String NUMERAL = "\\d{1,6}";

    private final List<Given> all;

    /** A number in use. */
    private record Given(
            DocumentId holder,
            String typeName,
            int year,
            int number,
            String symbol,
            String subject) {}

    private NumbersGiven(List<Given> all) {
        this.all = List.copyOf(all);
    }

    /** What to ask the data folder for, to know them. */
    public static DocumentQuery query() {
        return DocumentQuery.ALL.withStates(NUMBERED);
    }

    /** The numbers of {@code rows}, which {@link #query} found. */
    public static NumbersGiven of(List<DocumentRow> rows) {
        return new NumbersGiven(
                rows.stream()
                        .filter(row -> row.number().numeral().strip().matches(NUMERAL))
                        .flatMap(
                                row ->
                                        row.issuedOn().stream()
                                                .map(
                                                        day ->
                                                                new Given(
                                                                        row.id(),
                                                                        row.typeName(),
                                                                        day.getYear(),
                                                                        Integer.parseInt(
                                                                                row.number()
                                                                                        .numeral()
                                                                                        .strip()),
                                                                        row.number().symbol(),
                                                                        row.subject())))
                        .toList());
    }

    /**
     * The number behind the highest one that documents like {@code header}'s have in {@code year}.
     */
    public int next(Header header, int year) {
        return 1
                + all.stream()
                        .filter(one -> one.year == year)
                        .filter(one -> one.typeName.equals(header.typeName()))
                        .mapToInt(Given::number)
                        .max()
                        .orElse(0);
    }

    /** What another document than {@code own} is about that has this number already. */
    public Optional<String> holder(DocumentId own, Header header, int number, int year) {
        return all.stream()
                .filter(one -> one.year == year && one.number == number)
                .filter(one -> one.symbol.equals(header.number().symbol()))
                .filter(one -> !one.holder.equals(own))
                .map(Given::subject)
                .findFirst();
    }
}
