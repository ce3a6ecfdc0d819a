package vn.kehoach.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

import vn.kehoach.office.FileNames;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program as a command line: parses, runs one command and gives the exit code. */
public final class CommandFace {
    private final CommandLine line;

    public CommandFace(Tools tools, Display display, Window window, Terminal terminal) {
        line =
                new CommandLine(new RootCommand(display, window, terminal))
                        .addSubcommand(new ImportCommand(tools, terminal))
                        .addSubcommand(new ExportCommand(tools, terminal))
                        .addSubcommand(new CheckCommand(tools, terminal))
                        .addSubcommand(new NewYearCommand(tools, terminal))
                        .addSubcommand(new DistributeCommand(tools, terminal))
                        .addSubcommand(new RulesCommand(terminal))
                        .addSubcommand(new DemoCommand(tools));
        line.getSubcommands().values().forEach(CommandFace::speakVietnamese);
        speakVietnamese(line);
        line.registerConverter(Path.class, FileNames::path)
                .setParameterExceptionHandler(new Mistakes(terminal))
                .setExecutionExceptionHandler(new Failures(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    /** Runs what {@code arguments} name and gives the exit code. */
    public int run(List<String> arguments) {
        return line.execute(arguments.toArray(String[]::new));
    }

    private static void speakVietnamese(CommandLine command) {
        var spec = command.getCommandSpec();
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Hiện hướng dẫn này.")
                        .build());
        spec.usageMessage()
                .synopsisHeading("Cách dùng: ")
                .synopsisSubcommandLabel("[LỆNH]")
                .commandListHeading("%nCác lệnh:%n")
                .sortOptions(false);
    }
}
