package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.sheet.CsvWriter;
import vn.kehoach.sheet.ExcelWriter;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetPage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A file of units: a sheet of them, and one of their groups where it is ours.
 *
 * @param units the sheet whose headings name units; the first where none does
 */
public record UnitFile(Grid units, Optional<Grid> groups) {
    /** The file of these sheets, at least one. */
    public static UnitFile of(List<Grid> grids) {
        Optional<Grid> groups = grids.stream().filter(GroupTable::is).findFirst();
        List<Grid> others = grids.stream().filter(grid -> !GroupTable.is(grid)).toList();
        Grid units =
                others.stream()
                        .filter(grid -> ColumnMap.of(grid).isUsable())
                        .findFirst()
                        .orElseGet(() -> others.isEmpty() ? grids.getFirst() : others.getFirst());
        return new UnitFile(units, groups);
    }

    /**
     * The directory with all the file says.
     *
     * @param ids of groups that are new
     * @throws IllegalArgumentException when a row has a problem: all or nothing
     */
    public Directory taken(UnitPreview preview, Directory directory, Supplier<UUID> ids) {
        Directory after = UnitTable.taken(preview, directory, ids);
        return groups.map(grid -> GroupTable.applied(grid, after, ids)).orElse(after);
    }

    /** All of {@code directory} as a file: Excel, or for a name that ends in .csv its units. */
    public static byte[] bytes(Directory directory, String fileName) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetPage units = UnitTable.page(directory);
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            new CsvWriter().write(units, bytes);
        } else {
            new ExcelWriter().write(List.of(units, GroupTable.page(directory)), bytes);
        }
        return bytes.toByteArray();
    }
}
