package vn.kehoach.start;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.office.DataFolder;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Starts a bare JavaFX window, the program, and the program with the Java runtime's AOT cache by
 * turns, all with the options that the program is shipped with, and prints the medians until each
 * was usable and the most memory it held: {@code StartMeasure KEHOACH.JAR CLASSES FOLDER ROUNDS
 * OPTION...}. It needs a display.
 */
public final class StartMeasure {
    private static final int DOCUMENTS = 200;
    private static final String MEMORY = "VmHWM:";

    private final List<String> shipped;
    private final Path folder;
    private final String classPath;

    /** How long until usable, and the most memory held; 0 where the system does not say. */
    private record Start(double millis, double megabytes) {}

    private StartMeasure(List<String> shipped, Path jar, Path classes, Path folder) {
        this.shipped = shipped;
        this.folder = folder;
        Path measure = folder.resolve("measure.jar");
        run("jar", "-cf", measure.toString(), "-C", classes.toString(), "vn/kehoach/start");
        this.classPath = jar + java.io.File.pathSeparator + measure;
    }

    public static void main(String[] arguments)
            throws IOException, CannotOpen, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        var measure =
                new StartMeasure(
                        List.of(arguments).subList(4, arguments.length),
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        folder);
        measure.fill();
        measure.train();
        measure.compare(Integer.parseInt(arguments[3]));
    }

    private static void run(String tool, String... arguments) {
        int failed =
                ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (failed != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }

    private void fill() throws IOException, CannotOpen {
        Path data = data();
        if (Files.exists(data)) {
            return;
        }
        try (Store store = Store.open(data, Clock.systemUTC())) {
            OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
            store.documents().createAll(Collections.nCopies(DOCUMENTS, sample), "").join();
        }
    }

    private Path data() {
        return new DataFolder(System.getProperty("os.name"), home(), Map.of()).path();
    }

    private String home() {
        return folder.resolve("home").toAbsolutePath().toString();
    }

    private void train() throws IOException, InterruptedException {
        start("-XX:AOTCacheOutput=" + cache(), program());
    }

    private Path cache() {
        return folder.resolve("kehoach.aot");
    }

    private List<String> program() {
        return List.of(ProgramWindow.class.getName());
    }

    private void compare(int rounds) throws IOException, InterruptedException {
        var bare = new ArrayList<Start>();
        var plain = new ArrayList<Start>();
        var cached = new ArrayList<Start>();
        for (int i = 0; i < rounds; i++) {
            bare.add(start("-Dround=" + i, List.of(BareWindow.class.getName())));
            plain.add(start("-Dround=" + i, program()));
            cached.add(start("-XX:AOTCache=" + cache(), program()));
        }
        Start least = median(bare);
        tell("bare window", least, least);
        tell("program", median(plain), least);
        tell("program, AOT cache", median(cached), least);
    }

    private static void tell(String name, Start start, Start least) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %6.0f ms  %4.2f x  %5.0f MB%n",
                name,
                start.millis,
                start.millis / least.millis,
                start.megabytes);
    }

    private static Start median(List<Start> starts) {
        return new Start(
                starts.stream()
                        .mapToDouble(Start::millis)
                        .sorted()
                        .skip(starts.size() / 2)
                        .findFirst()
                        .orElseThrow(),
                starts.stream().mapToDouble(Start::megabytes).max().orElseThrow());
    }

    private Start start(String option, List<String> main) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(option);
        command.addAll(shipped);
        command.addAll(
                List.of(
                        "-Dfile.encoding=UTF-8",
                        "-Duser.home=" + home(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath));
        command.addAll(main);
        long before = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            double millis = (System.nanoTime() - before) / 1e6;
            if (!Readiness.SAID.equals(line)) {
                throw new IOException("not usable: " + line);
            }
            return new Start(millis, memory(process));
        } finally {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static double memory(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(MEMORY))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
