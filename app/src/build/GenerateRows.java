import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes the classes of the store's tables: builds an empty database in memory with the migrations
 * and lets jOOQ read it. The build starts this file from source, {@code GenerateRows MIGRATIONS
 * TARGET}; nothing is done while the migrations are those of the last time.
 */
class GenerateRows {
    private static final String URL = "jdbc:h2:mem:rows;DB_CLOSE_DELAY=-1";
    private static final String VERSION = "1";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("migrations.sha256");
        String digest = digest(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        migrate(migrations);
        GenerationTool.generate(configuration(target));
        Files.writeString(stamp, digest);
    }

    private static String digest(Path migrations) throws IOException, NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(VERSION.getBytes());
        try (var files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                sha.update(file.getFileName().toString().getBytes());
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void migrate(Path migrations) {
        var database = new JdbcDataSource();
        database.setURL(URL);
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("bytes", "binary varying(1000000)"))
                .load()
                .migrate();
    }

    private static Configuration configuration(Path target) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new org.jooq.meta.jaxb.Jdbc().withDriver("org.h2.Driver").withUrl(URL))
                .withGenerator(
                        new Generator()
                                .withDatabase(
                                        new Database()
                                                .withName("org.jooq.meta.h2.H2Database")
                                                .withInputSchema("PUBLIC")
                                                .withOutputSchemaToDefault(true)
                                                .withExcludes("flyway_schema_history")
                                                .withRecordVersionFields("(?i)row_version"))
                                .withGenerate(
                                        new Generate()
                                                .withGeneratedAnnotation(false)
                                                .withDaos(false)
                                                .withPojos(false)
                                                .withImplicitJoinPathsToOne(false)
                                                .withImplicitJoinPathsToMany(false))
                                .withTarget(
                                        new Target()
                                                .withPackageName("vn.kehoach.store.rows")
                                                .withDirectory(target.toString())));
    }
}
