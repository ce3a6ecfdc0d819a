package vn.kehoach.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import vn.kehoach.office.FileNames;
import vn.kehoach.office.UnwritableFile;
import vn.kehoach.source.UnreadableFile;

import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;

/** What went wrong while a command ran, said in one line that names the file. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        terminal.err().println(said(failure, command, arguments).replaceAll("\\R", " "));
        return Exit.REFUSED;
    }

    private static String said(Exception failure, CommandLine command, ParseResult arguments) {
        return switch (failure) {
            case UnreadableFile refused -> text(refused);
            case UnwritableFile refused -> text(refused);
            case WrongArgument refused -> text(refused);
            case FileAlreadyExistsException there -> existing(there, command);
            default -> unexpected(failure, arguments);
        };
    }

    private static String existing(FileAlreadyExistsException there, CommandLine command) {
        boolean canReplace = command.getCommandSpec().findOption("--force") != null;
        return "Đã có tệp “%s”, không ghi đè; hãy đặt tên khác%s."
                .formatted(there.getFile(), canReplace ? " hoặc thêm --force" : "");
    }

    private static String unexpected(Exception failure, ParseResult arguments) {
        LOG.debug("unexpected failure", failure);
        String file =
                Optional.ofNullable(arguments.matchedPositionalValue(0, ""))
                        .map(name -> FileNames.shown(FileNames.path(name)))
                        .orElse("");
        return "Chương trình gặp lỗi ngoài dự kiến (%s) khi xử lý “%s”; không có tệp nào bị thay đổi."
                .formatted(failure.getClass().getSimpleName(), file);
    }

    private static String text(Exception refused) {
        return String.valueOf(refused.getMessage());
    }
}
