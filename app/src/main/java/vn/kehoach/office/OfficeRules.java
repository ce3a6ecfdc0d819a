package vn.kehoach.office;

import vn.kehoach.check.Switches;
import vn.kehoach.check.WrongSwitch;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;

/** Which rules this office wants, in a file of the data folder that can be read and changed. */
public final class OfficeRules {
    private static final String NAME = "quy-tac-kiem-tra.txt";

    private final DataFile file;

    /** The rules kept in {@code folder}. */
    public OfficeRules(Path folder) {
        this.file = new DataFile(folder.resolve(NAME));
    }

    /** The file; it need not be there. */
    public Path path() {
        return file.path();
    }

    /**
     * What the office wants; the defaults as long as nothing is kept.
     *
     * @throws UnreadableFile when the file has a line that is no switch, or cannot be read
     */
    public Switches read() throws UnreadableFile {
        try {
            return Switches.defaults().changedBy(file.read().orElse(""));
        } catch (WrongSwitch wrong) {
            throw new UnreadableFile(
                    "Tệp quy tắc “%s”, %s.".formatted(file.path(), wrong.getMessage()), wrong);
        } catch (IOException unread) {
            throw new UnreadableFile(
                    "Không đọc được tệp quy tắc “%s”; tệp phải là văn bản UTF-8."
                            .formatted(file.path()),
                    unread);
        }
    }

    /**
     * Keeps {@code switches}.
     *
     * @throws IOException when the file cannot be written
     */
    public void keep(Switches switches) throws IOException {
        file.write(switches.text());
    }
}
