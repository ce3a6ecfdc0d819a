package vn.kehoach.store.index;

import static vn.kehoach.store.rows.Tables.REPORT_DUTY;

import org.jooq.DSLContext;
import org.jooq.TableRecord;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.reporting.Duties;
import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.store.rows.tables.records.ReportDueRecord;
import vn.kehoach.store.rows.tables.records.ReportDutyRecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The report duties of documents, and their days in the document's year and the next, as rows. */
public final class DutyRows {
    /**
     * Makes the rows of a document anew.
     *
     * @param today counts where the document does not say its year
     */
    public void write(DSLContext rows, UUID document, OfficialDocument text, LocalDate today) {
        rows.deleteFrom(REPORT_DUTY).where(REPORT_DUTY.DOCUMENT_ID.eq(document)).execute();
        int year = Duties.year(text).orElse(today.getYear());
        var made = new ArrayList<TableRecord<?>>();
        var due = new ArrayList<TableRecord<?>>();
        List<ReportDuty> duties = Duties.of(text);
        for (int i = 0; i < duties.size(); i++) {
            ReportDuty duty = duties.get(i);
            made.add(row(document, i, duty));
            for (int of = year; of <= year + 1; of++) {
                for (LocalDate day : duty.schedule().dueIn(of).stream().distinct().toList()) {
                    due.add(new ReportDueRecord(document, i, day));
                }
            }
        }
        made.addAll(due);
        if (!made.isEmpty()) {
            rows.batchInsert(made).execute();
        }
    }

    private static ReportDutyRecord row(UUID document, int ordinal, ReportDuty duty) {
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
