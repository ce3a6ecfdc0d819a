package vn.kehoach.store.index;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.REPORT_DUTY;

import org.jooq.DSLContext;
import org.jooq.TableRecord;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.reporting.Duties;
import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.rows.tables.records.ReportDueRecord;
import vn.kehoach.store.rows.tables.records.ReportDutyRecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The report duties of a document, and their days in the document's year and the next, as rows.
 *
 * @param checksum of the text they were read from
 * @param year of the document
 */
public record DutyRows(UUID document, long checksum, List<ReportDuty> duties, int year) {
    /**
     * Reads the duties of a text, which takes milliseconds a page.
     *
     * @param today counts where the document does not say its year
     */
    public static DutyRows read(
            UUID document, long checksum, OfficialDocument text, LocalDate today) {
        return new DutyRows(
                document, checksum, Duties.of(text), Duties.year(text).orElse(today.getYear()));
    }

    /** Documents whose duties were not read since their text changed, those changed last first. */
    public static List<UUID> unread(DSLContext rows, int most) {
        return rows.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.DUTIES_OF.isDistinctFrom(DOCUMENT.CHECKSUM))
                .orderBy(DOCUMENT.CHANGED_AT.desc())
                .limit(most)
                .fetch(DOCUMENT.ID);
    }

    /** Makes the rows anew, unless the text has changed meanwhile. */
    public void write(DSLContext rows) {
        int current =
                rows.update(DOCUMENT)
                        .set(DOCUMENT.DUTIES_OF, checksum)
                        .where(DOCUMENT.ID.eq(document))
                        .and(DOCUMENT.CHECKSUM.eq(checksum))
                        .execute();
        if (current == 0) {
            return;
        }
        rows.deleteFrom(REPORT_DUTY).where(REPORT_DUTY.DOCUMENT_ID.eq(document)).execute();
        var made = new ArrayList<TableRecord<?>>();
        var due = new ArrayList<TableRecord<?>>();
        for (int i = 0; i < duties.size(); i++) {
            ReportDuty duty = duties.get(i);
            made.add(row(i, duty));
            for (int of = year; of <= year + 1; of++) {
                for (LocalDate day : duty.schedule().dueIn(of).stream().distinct().toList()) {
                    due.add(new ReportDueRecord(document, i, day));
                }
            }
        }
        made.addAll(due);
        Inserts.all(rows, made);
    }

    private ReportDutyRecord row(int ordinal, ReportDuty duty) {
        return new ReportDutyRecord(
                document,
                ordinal,
                duty.place().toString(),
                duty.who(),
                duty.to(),
                duty.what(),
                duty.form(),
                duty.when(),
                duty.schedule().toString());
    }
}
