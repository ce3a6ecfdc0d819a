package vn.kehoach.cli;

import picocli.CommandLine.Command;

import vn.kehoach.check.Switches;

import java.util.concurrent.Callable;

/** Prints the rules file that an office starts from. */
@Command(
        name = "rules",
        description = "In tệp quy tắc mặc định; sửa rồi dùng với “check --rules FILE”.")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(Switches.defaultText());
        return Exit.DONE;
    }
}
