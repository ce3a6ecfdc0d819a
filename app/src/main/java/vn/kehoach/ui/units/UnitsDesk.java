package vn.kehoach.ui.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.json.DirectoryJson;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.OutputFiles;
import vn.kehoach.office.units.UnitFile;
import vn.kehoach.store.Store;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Messages;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that is done with the directory of units.
 *
 * @param tables makes what a table is taken in with, anew for each
 */
public record UnitsDesk(
        UnitsViewModel list, Supplier<UnitImportViewModel> tables, FileSaving saving) {
    /** The desk over the units of {@code store}. */
    public static UnitsDesk of(
            Store store,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            FileSaving saving,
            Clock clock) {
        var kept = new KeptDirectory(store.units(), new DirectoryJson(), background, messages);
        var list =
                new UnitsViewModel(kept, store.following(), background, dialogs, messages, clock);
        return new UnitsDesk(
                list,
                () -> new UnitImportViewModel(kept, background, dialogs, messages, list::today),
                saving);
    }

    /** The directory with its steps. */
    public KeptDirectory kept() {
        return list.kept();
    }

    /**
     * Writes the whole directory.
     *
     * @param extension ".xlsx" or ".csv"
     */
    void export(String extension) {
        Directory now = kept().now();
        saving.save(
                new FileSaving.Wish(
                        "danh bạ đơn vị",
                        "danh-ba-don-vi" + extension,
                        (file, mayReplace) ->
                                new OutputFiles()
                                        .write(
                                                List.of(
                                                        new OutputFile(
                                                                file,
                                                                UnitFile.bytes(now, extension))),
                                                mayReplace),
                        () -> {}));
    }
}
