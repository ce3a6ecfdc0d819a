package vn.kehoach.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that cannot be understood, said in one line. */
final class Mistakes implements IParameterExceptionHandler {
    private final Terminal terminal;

    Mistakes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.err().println("%s; hãy xem “%s --help”.".formatted(said(mistake), name));
        return Exit.REFUSED;
    }

    private static String said(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unknown ->
                    "Không hiểu “%s”".formatted(String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    "Còn thiếu %s".formatted(missing.getMissing().getFirst().paramLabel());
            case OverwrittenOptionException twice ->
                    "Tùy chọn %s có hai lần".formatted(option(twice));
            default -> "Không dùng được giá trị “%s”".formatted(value(mistake));
        };
    }

    private static String option(OverwrittenOptionException twice) {
        return twice.getOverwritten() instanceof OptionSpec option ? option.longestName() : "";
    }

    private static String value(ParameterException mistake) {
        String value = mistake.getValue();
        return value == null ? "" : value;
    }
}
