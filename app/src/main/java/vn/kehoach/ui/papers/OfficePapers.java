package vn.kehoach.ui.papers;

import vn.kehoach.layout.Layout;
import vn.kehoach.office.papers.OfficeSheet;
import vn.kehoach.office.papers.OneSheet;
import vn.kehoach.store.Profiles;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.page.Printing;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Makes papers under the name of the office that was declared first: as PDF, on a printer. */
public record OfficePapers(
        OneSheet sheets,
        Profiles profiles,
        DocumentWriter writer,
        FileSaving saving,
        Printing printing,
        BackgroundRunner background,
        Failures failures,
        Clock clock) {
    /** Lays a paper out. */
    @FunctionalInterface
    public interface Paper {
        Layout lay(OneSheet sheets, OfficeSheet sheet);
    }

    /**
     * Saves {@code paper} where the clerk says.
     *
     * @param name of the file that is proposed, without extension
     */
    public void save(String name, Paper paper) {
        saving.save(
                new FileSaving.Wish(
                        ExportFormat.PDF.label(),
                        name + ExportFormat.PDF.extension(),
                        (file, mayReplace) ->
                                writer.write(laid(paper), ExportFormat.PDF, file, mayReplace),
                        () -> {}));
    }

    /** Prints {@code paper} on a printer of the clerk's choice. */
    public void print(String title, Paper paper) {
        background.run(
                "",
                () -> laid(paper),
                laid -> printing.print(title, laid.pages()),
                failure -> failures.tell("Chưa dựng được trang", failure));
    }

    private Layout laid(Paper paper) throws IOException {
        var office = Answer.of(profiles.all()).stream().findFirst();
        return paper.lay(sheets, new OfficeSheet(office, LocalDate.now(clock)));
    }
}
