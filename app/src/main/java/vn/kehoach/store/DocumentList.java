package vn.kehoach.store;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.DOCUMENT_WORDS;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.REPORT_DUE;

import static java.util.stream.Collectors.toMap;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;
import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.content.Lived;
import vn.kehoach.store.index.WordIndex;
import vn.kehoach.store.index.WordRows;
import vn.kehoach.text.SoughtWords;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks documents up for lists. */
final class DocumentList {
    private static final int MAIN = 0;

    private static final Map<String, Integer> STATES =
            Arrays.stream(DocumentState.values()).collect(toMap(Enum::name, Enum::ordinal));

    /** So many are sooner looked up one by one than picked out of all. */
    private static final int FEW = 1_000;

    /** Orders that need no look at the documents' heads. */
    private static final Set<Order> BY_DOCUMENT =
            Set.of(Order.CHANGED, Order.DRAFTING_UNIT, Order.STATE);

    private final DSLContext rows;
    private final DocumentQuery query;

    /** For each document the first report due today or later. */
    private final Table<?> due;

    private final Field<LocalDate> dueOn;

    /** Those that say the words, where any are asked for. */
    private final Optional<UUID[]> saying;

    /**
     * @param inText whether the query's words may stand in the text, and not in the head alone
     */
    DocumentList(
            DSLContext rows,
            DocumentQuery query,
            LocalDate today,
            WordIndex words,
            boolean inText) {
        this.rows = rows;
        this.query = query;
        SoughtWords sought = SoughtWords.of(query.words());
        saying =
                sought.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                (inText
                                                ? words.find(sought.folded())
                                                : words.findInHeads(sought.folded()))
                                        .orElseGet(() -> saying(rows, sought.folded(), inText)));
        due =
                select(REPORT_DUE.DOCUMENT_ID, min(REPORT_DUE.DUE_ON).as("due_on"))
                        .from(REPORT_DUE)
                        .where(REPORT_DUE.DUE_ON.ge(today))
                        .groupBy(REPORT_DUE.DOCUMENT_ID)
                        .asTable("due");
        dueOn = Objects.requireNonNull(due.field("due_on", LocalDate.class));
    }

    Page<DocumentRow> page() {
        List<UUID> all = inOrder();
        UUID[] seen = all.stream().skip(query.offset()).limit(query.limit()).toArray(UUID[]::new);
        return new Page<>(rows(seen), all.size());
    }

    /** All that are meant; what more a row says is looked up for the page alone. */
    private List<UUID> inOrder() {
        Optional<UUID[]> few = saying.filter(ids -> ids.length <= FEW);
        Table<?> documents = few.<Table<?>>map(ids -> only(ids)).orElse(DOCUMENT);
        if (!BY_DOCUMENT.contains(query.order()) || narrowsByHeader()) {
            documents = documents.join(HEADER).on(headerOfToday());
        }
        if (query.order() == Order.REPORT_DUE) {
            documents = withDue(documents);
        }
        List<UUID> found =
                rows.select(DOCUMENT.ID)
                        .from(documents)
                        .where(condition())
                        .orderBy(order())
                        .fetch(DOCUMENT.ID);
        if (saying.isPresent() && few.isEmpty()) {
            found.retainAll(Set.of(saying.orElseThrow()));
        }
        return found;
    }

    private boolean narrowsByHeader() {
        return !query.types().isEmpty() || query.year().isPresent();
    }

    private List<DocumentRow> rows(UUID[] seen) {
        return rows.select(
                        DOCUMENT.ID,
                        DOCUMENT.STATE,
                        DOCUMENT.DRAFTING_UNIT,
                        DOCUMENT.CHANGED_AT,
                        DOCUMENT.BINNED_AT,
                        HEADER.NUMERAL,
                        HEADER.SEPARATOR,
                        HEADER.SYMBOL,
                        HEADER.ISSUED_ON,
                        HEADER.TYPE,
                        HEADER.TYPE_NAME,
                        HEADER.SUBJECT,
                        dueOn)
                .from(withDue(only(seen).join(HEADER).on(headerOfToday())))
                .orderBy(order())
                .fetch(this::row);
    }

    private Table<?> withDue(Table<?> documents) {
        Field<UUID> of = Objects.requireNonNull(due.field(REPORT_DUE.DOCUMENT_ID));
        return documents.leftJoin(due).on(of.eq(DOCUMENT.ID));
    }

    /** Documents that are looked up one by one. */
    private static Table<?> only(UUID[] ids) {
        return unnest(ids)
                .as("known", "id")
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(field(name("known", "id"), UUID.class)));
    }

    private static Condition headerOfToday() {
        return HEADER.DOCUMENT_ID
                .eq(DOCUMENT.ID)
                .and(HEADER.PART_ID.eq(MAIN))
                .and(HEADER.GONE.eq(Lived.NEVER));
    }

    private Condition condition() {
        Condition all =
                query.binned() ? DOCUMENT.BINNED_AT.isNotNull() : DOCUMENT.BINNED_AT.isNull();
        if (!query.states().isEmpty()) {
            all = all.and(DOCUMENT.STATE.in(query.states().stream().map(Enum::name).toList()));
        }
        if (!query.types().isEmpty()) {
            all = all.and(HEADER.TYPE.in(query.types().stream().map(Enum::name).toList()));
        }
        if (query.draftingUnit().isPresent()) {
            all = all.and(DOCUMENT.DRAFTING_UNIT.eq(query.draftingUnit().orElseThrow()));
        }
        if (query.year().isPresent()) {
            all = all.and(ofYear(query.year().getAsInt()));
        }
        return all;
    }

    /** Those that say all words, read from the rows while the words are not known otherwise. */
    private static UUID[] saying(DSLContext rows, List<String> folded, boolean inText) {
        Set<UUID> all = saying(rows, folded.getFirst(), inText);
        folded.stream().skip(1).forEach(word -> all.retainAll(saying(rows, word, inText)));
        return all.toArray(UUID[]::new);
    }

    /**
     * One question after the other: as a condition of each row they take a minute, not a second.
     */
    private static Set<UUID> saying(DSLContext rows, String word, boolean inText) {
        Set<UUID> found =
                new HashSet<>(
                        rows.select(HEADER.DOCUMENT_ID)
                                .from(HEADER)
                                .where(HEADER.PART_ID.eq(MAIN))
                                .and(HEADER.GONE.eq(Lived.NEVER))
                                .and(HEADER.FOLDED.contains(word))
                                .fetchSet(HEADER.DOCUMENT_ID));
        if (inText) {
            found.addAll(
                    rows.select(DOCUMENT_WORDS.DOCUMENT_ID)
                            .from(DOCUMENT_WORDS)
                            .where(WordRows.says(word))
                            .fetchSet(DOCUMENT_WORDS.DOCUMENT_ID));
        }
        return found;
    }

    private static Condition ofYear(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        OffsetDateTime start = first.atStartOfDay().atOffset(ZoneOffset.UTC);
        return HEADER.ISSUED_ON
                .between(first, first.plusYears(1).minusDays(1))
                .or(
                        HEADER.ISSUED_ON
                                .isNull()
                                .and(DOCUMENT.CHANGED_AT.ge(start))
                                .and(DOCUMENT.CHANGED_AT.lt(start.plusYears(1))));
    }

    private List<SortField<?>> order() {
        Field<?> by =
                switch (query.order()) {
                    case CHANGED -> DOCUMENT.CHANGED_AT;
                    case NUMBER -> HEADER.NUMERAL_VALUE;
                    case DATE -> HEADER.ISSUED_ON;
                    case TYPE -> HEADER.TYPE_NAME;
                    case SUBJECT -> HEADER.SUBJECT_KEY;
                    case DRAFTING_UNIT -> DOCUMENT.DRAFTING_UNIT;
                    case STATE -> case_(DOCUMENT.STATE).mapValues(STATES);
                    case REPORT_DUE -> dueOn;
                };
        return List.of(
                (query.descending() ? by.desc() : by.asc()).nullsLast(),
                DOCUMENT.CHANGED_AT.desc(),
                DOCUMENT.ID.asc());
    }

    private DocumentRow row(Record row) {
        return new DocumentRow(
                new DocumentId(row.get(DOCUMENT.ID)),
                new DocumentNumber(
                        row.get(HEADER.NUMERAL), row.get(HEADER.SEPARATOR), row.get(HEADER.SYMBOL)),
                Optional.ofNullable(row.get(HEADER.ISSUED_ON)),
                DocumentType.valueOf(row.get(HEADER.TYPE)),
                row.get(HEADER.TYPE_NAME),
                row.get(HEADER.SUBJECT).replace('\n', ' '),
                row.get(DOCUMENT.DRAFTING_UNIT),
                DocumentState.valueOf(row.get(DOCUMENT.STATE)),
                Optional.ofNullable(row.get(dueOn)),
                row.get(DOCUMENT.CHANGED_AT).toInstant(),
                Optional.ofNullable(row.get(DOCUMENT.BINNED_AT)).map(OffsetDateTime::toInstant));
    }
}
