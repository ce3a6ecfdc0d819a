package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.directory.Directory;
import vn.kehoach.office.units.ColumnMap;
import vn.kehoach.office.units.RowOutcome;
import vn.kehoach.office.units.UnitFile;
import vn.kehoach.office.units.UnitHeading;
import vn.kehoach.office.units.UnitPreview;
import vn.kehoach.office.units.UnitTableReader;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Messages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A table of units that may be taken in: what its columns say and what would change. */
public final class UnitImportViewModel {
    private static final String NOT_DONE = "Chưa đọc được bảng đơn vị";

    private final KeptDirectory kept;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Failures failures;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Optional<UnitFile>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ColumnMap>> columns =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UnitPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Directory compared;
    private int asked;

    UnitImportViewModel(
            KeptDirectory kept,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            Supplier<LocalDate> today) {
        this.kept = kept;
        this.background = background;
        this.dialogs = dialogs;
        this.failures = new Failures(messages);
        this.today = today;
        this.compared = kept.now();
    }

    /** Asks for a file, reads it, and runs {@code ready} when it can be looked at. */
    void choose(Runnable ready) {
        dialogs.chooseFileToOpen("Nhập danh bạ đơn vị", List.of("xlsx", "xls", "csv"))
                .ifPresent(path -> read(path, ready));
    }

    private void read(Path path, Runnable ready) {
        background.run(
                "Đang đọc bảng đơn vị …",
                () -> UnitFile.of(new SheetReader().read(path)),
                read -> {
                    file.set(Optional.of(read));
                    preview.set(Optional.empty());
                    columns.set(Optional.of(ColumnMap.of(read.units())));
                    ready.run();
                    compare();
                },
                failure -> failures.tell(NOT_DONE, failure));
    }

    /** Lets the column {@code at}, from 0, say {@code heading}, or nothing. */
    void say(int at, Optional<UnitHeading> heading) {
        columns.set(columns.get().map(now -> now.with(at, heading)));
        compare();
    }

    private void compare() {
        int question = ++asked;
        preview.set(Optional.empty());
        if (columns.get().filter(ColumnMap::isUsable).isEmpty()) {
            return;
        }
        Directory now = kept.now();
        Grid grid = file.get().orElseThrow().units();
        ColumnMap map = columns.get().orElseThrow();
        background.run(
                "Đang so với danh bạ …",
                () -> new UnitTableReader(now, today.get(), UUID::randomUUID).preview(grid, map),
                seen -> {
                    if (question == asked) {
                        compared = now;
                        preview.set(Optional.of(seen));
                    }
                },
                failure -> failures.tell(NOT_DONE, failure));
    }

    /** Whether the table as it is read can be taken in and would change something. */
    boolean isReady() {
        return preview.get()
                .filter(UnitPreview::isSound)
                .filter(
                        seen ->
                                !seen.of(RowOutcome.Added.class).isEmpty()
                                        || !seen.of(RowOutcome.Changed.class).isEmpty()
                                        || file.get().flatMap(UnitFile::groups).isPresent())
                .isPresent();
    }

    /** Takes all of it in, as one step. */
    void take() {
        if (!isReady()) {
            return;
        }
        if (compared != kept.now()) {
            compare();
            return;
        }
        UnitPreview seen = preview.get().orElseThrow();
        kept.change(
                "Đã nhập %d đơn vị mới, sửa %d đơn vị"
                        .formatted(
                                seen.of(RowOutcome.Added.class).size(),
                                seen.of(RowOutcome.Changed.class).size()),
                file.get().orElseThrow().taken(seen, compared, UUID::randomUUID));
    }

    /** In one line: what would come of it, or why nothing can. */
    String summary() {
        if (columns.get().filter(ColumnMap::isUsable).isEmpty()) {
            return "Hãy chỉ ra cột nào là tên đơn vị.";
        }
        return preview.get()
                .map(
                        seen ->
                                "%d đơn vị mới, %d sửa, %d không đổi, %d dòng có lỗi."
                                        .formatted(
                                                seen.of(RowOutcome.Added.class).size(),
                                                seen.of(RowOutcome.Changed.class).size(),
                                                seen.of(RowOutcome.Same.class).size(),
                                                seen.of(RowOutcome.Problem.class).size()))
                .orElse("Đang so với danh bạ …");
    }

    ReadOnlyObjectProperty<Optional<UnitFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ColumnMap>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** What would change; empty while it is being compared or cannot be. */
    ReadOnlyObjectProperty<Optional<UnitPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
