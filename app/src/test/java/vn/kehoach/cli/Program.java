package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.kehoach.Main;
import vn.kehoach.font.FontFamily;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program as a script runs it, within this process. */
final class Program {
    static final Window NO_WINDOW =
            _ -> {
                throw new UnsupportedOperationException("no display");
            };

    private static final Tools TOOLS = Main.tools(FontFamily.bundled());

    /** What a run left behind. */
    record Answer(int exit, String out, String err) {}

    private Program() {}

    /** Runs a command on a machine without a display. */
    static Answer run(Object... arguments) {
        return run(new Display("Linux", Map.of()), NO_WINDOW, arguments);
    }

    static Answer run(Display display, Window window, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        var words = List.of(arguments).stream().map(Program::word).toList();
        int exit = new CommandFace(TOOLS, display, window, terminal).run(words);
        return new Answer(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static String word(Object argument) {
        return argument instanceof Path path ? path.toString() : String.valueOf(argument);
    }
}
