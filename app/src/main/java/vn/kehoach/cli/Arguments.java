package vn.kehoach.cli;

import vn.kehoach.office.FileNames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} Java hands over every byte of a
 * Vietnamese letter as an unknown character; Linux still has the bytes.
 */
public final class Arguments {
    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** {@code args} with their letters restored where that is needed and can be done. */
    public static List<String> asTyped(String... args) {
        return FileNames.speaksVietnamese() ? List.of(args) : restored(List.of(args));
    }

    private static List<String> restored(List<String> args) {
        try {
            var line = new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.UTF_8);
            List<String> all = List.of(line.split("\0", -1));
            int end = all.size() - 1;
            int start = end - args.size();
            return start < 0 ? args : all.subList(start, end);
        } catch (IOException noSuchSystem) {
            return args;
        }
    }
}
