package vn.kehoach.store;

import vn.kehoach.store.content.DamagedRows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;

/** A backup's file: a ZIP with the database in it. */
final class BackupFile {
    private BackupFile() {}

    /** Writes a consistent copy of the open {@code database} while others go on working. */
    static void write(Database database, Path zip) throws SQLException {
        database.execute("backup to '" + zip.toString().replace("'", "''") + "'");
    }

    /** Takes the database out of {@code zip}. */
    static void unpack(Path zip, Path database) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                var entries = new ZipInputStream(file)) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(Database.SUFFIX)) {
                    Files.copy(entries, database, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("no database in " + zip);
    }

    /**
     * Opens the database of a backup aside and reads all of it.
     *
     * @param aside where it is unpacked; gone again afterwards
     * @throws DamagedRows when it does not say what was once kept
     */
    static void verify(Path zip, Path aside) throws IOException, SQLException, DamagedRows {
        try {
            unpack(zip, aside);
            try (Database database = Database.open(aside)) {
                var verification = new Verification(database.rows());
                if (Schema.version(database).orElse(0) == Schema.NEWEST) {
                    verification.documents();
                }
                verification.tables();
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
