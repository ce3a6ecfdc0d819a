package vn.kehoach.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.year;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.HEADER;

import org.jooq.DSLContext;
import org.jooq.Field;

import vn.kehoach.document.DocumentType;
import vn.kehoach.store.content.Lived;
import vn.kehoach.text.VietnameseOrder;

import java.util.Comparator;
import java.util.List;

/**
 * What the documents of a list can be narrowed to.
 *
 * @param types in the decree's order
 * @param years the latest first
 * @param draftingUnits in their order by letters
 */
public record ListChoices(
        List<DocumentType> types, List<Integer> years, List<String> draftingUnits) {
    public static final ListChoices NONE = new ListChoices(List.of(), List.of(), List.of());

    public ListChoices {
        types = List.copyOf(types);
        years = List.copyOf(years);
        draftingUnits = List.copyOf(draftingUnits);
    }

    static ListChoices of(DSLContext rows) {
        Field<Integer> issued = year(HEADER.ISSUED_ON);
        Field<Integer> changed = year(DOCUMENT.CHANGED_AT);
        Field<Integer> year = coalesce(issued, changed);
        var found =
                rows.selectDistinct(HEADER.TYPE, year, DOCUMENT.DRAFTING_UNIT)
                        .from(DOCUMENT)
                        .join(HEADER)
                        .on(HEADER.DOCUMENT_ID.eq(DOCUMENT.ID))
                        .and(HEADER.PART_ID.eq(0))
                        .and(HEADER.GONE.eq(Lived.NEVER))
                        .fetch();
        return new ListChoices(
                found.stream()
                        .map(row -> DocumentType.valueOf(row.value1()))
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream()
                        .map(row -> row.value2())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                found.stream()
                        .map(row -> row.value3())
                        .filter(unit -> !unit.isBlank())
                        .distinct()
                        .sorted(new VietnameseOrder())
                        .toList());
    }
}
