package vn.kehoach.cli;

import vn.kehoach.check.Checker;
import vn.kehoach.check.Switches;
import vn.kehoach.check.WrongSwitch;
import vn.kehoach.office.FileNames;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An office's own rules file. */
final class RulesFile {
    private RulesFile() {}

    /**
     * A checker by the switches in {@code file}.
     *
     * @throws UnreadableFile when it is not there, is no UTF-8 text or has a line that is no switch
     */
    static Checker read(Path file) throws UnreadableFile {
        try {
            return Checker.by(Switches.defaults().changedBy(Files.readString(file)));
        } catch (WrongSwitch wrong) {
            throw new UnreadableFile(
                    "Tệp quy tắc “%s”, %s.".formatted(FileNames.shown(file), wrong.getMessage()),
                    wrong);
        } catch (IOException unread) {
            throw new UnreadableFile(
                    "Không đọc được tệp quy tắc “%s”; tệp phải là văn bản UTF-8."
                            .formatted(FileNames.shown(file)),
                    unread);
        }
    }
}
