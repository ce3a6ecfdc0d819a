import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/**
 * Packs the program with its own Java runtime: {@code MakeInstaller TYPE INPUT OUTPUT
 * JAVA-OPTION…}, where INPUT holds kehoach.jar and its lib, and TYPE is one of jpackage's. Where
 * there is a display the packed program is started once, so that Java remembers its loaded classes
 * (an AOT cache) and later starts take half the time. The build starts this file from source.
 */
class MakeInstaller {
    private static final String NAME = "KeHoach";
    private static final String JAR = "kehoach.jar";
    private static final String CACHE = "kehoach.aot";
    private static final int SECONDS_TO_FILL = 15;
    private static final int SECONDS_TO_LEARN = 20;
    private static final int SECONDS_TO_WRITE = 120;

    private final String type;
    private final Path input;
    private final Path output;
    private final List<String> options;

    MakeInstaller(String type, Path input, Path output, List<String> options) {
        this.type = type;
        this.input = input;
        this.output = output;
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new MakeInstaller(
                        args[0],
                        Path.of(args[1]),
                        Path.of(args[2]),
                        List.of(args).subList(3, args.length))
                .make();
    }

    private void make() throws IOException, InterruptedException {
        delete(output.resolve(NAME));
        image();
        learn(output.resolve(NAME));
        if (!type.equals("app-image")) {
            jpackage(
                    List.of(
                            "--type",
                            type,
                            "--app-image",
                            output.resolve(NAME).toString(),
                            "--name",
                            NAME,
                            "--app-version",
                            "1.0",
                            "--dest",
                            output.toString()));
        }
    }

    private void image() {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                NAME,
                                "--app-version",
                                "1.0",
                                "--input",
                                input.toString(),
                                "--main-jar",
                                JAR,
                                "--dest",
                                output.toString(),
                                // Without jdk.localedata Vietnamese dates and sorting are wrong.
                                "--add-modules",
                                "java.se,jdk.accessibility,jdk.charsets,jdk.crypto.ec,"
                                        + "jdk.localedata,jdk.unsupported,jdk.zipfs",
                                // Its java command is needed to fill the cache.
                                "--jlink-options",
                                "--strip-debug --no-man-pages --no-header-files"));
        for (String option : options) {
            arguments.add("--java-options");
            arguments.add(option);
        }
        jpackage(arguments);
    }

    private static void jpackage(List<String> arguments) {
        int failed =
                ToolProvider.findFirst("jpackage")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("jpackage failed: " + failed);
        }
    }

    /** The first start makes the data, the second one is remembered. */
    private void learn(Path image) throws IOException, InterruptedException {
        Path java = image.resolve("lib/runtime/bin/java");
        if (!Files.isExecutable(java) || System.getenv("DISPLAY") == null) {
            System.out.println("No display here: packed without the AOT cache of its start.");
            return;
        }
        Path app = image.resolve("lib/app").toAbsolutePath();
        Path cache = app.resolve(CACHE);
        Path data = Files.createTempDirectory("kehoach-start");
        try {
            start(java, app, data, List.of(), SECONDS_TO_FILL);
            start(java, app, data, List.of("-XX:AOTCacheOutput=" + cache), SECONDS_TO_LEARN);
        } finally {
            delete(data);
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the program left no AOT cache");
        }
        Path settings = app.resolve(NAME + ".cfg");
        Files.writeString(
                settings,
                Files.readString(settings).stripTrailing()
                        + "\njava-options=-XX:AOTCache=$APPDIR/"
                        + CACHE
                        + "\n");
        System.out.printf("AOT cache of the start: %d MB%n", Files.size(cache) >> 20);
    }

    private void start(Path java, Path app, Path data, List<String> more, int seconds)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(java.toAbsolutePath().toString());
        command.addAll(options);
        command.addAll(more);
        // The class path as the packed program's launcher has it: the cache is valid for no other.
        command.addAll(
                List.of(
                        "-cp",
                        app.resolve(JAR).toString(),
                        "vn.kehoach.Main",
                        "--data",
                        data.toString()));
        Process program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (program.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the program ended by itself: " + program.exitValue());
        }
        program.destroy();
        if (!program.waitFor(SECONDS_TO_WRITE, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new IllegalStateException("the program did not end");
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
