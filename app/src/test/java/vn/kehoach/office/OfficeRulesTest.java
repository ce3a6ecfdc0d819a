package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.check.RuleSwitch;
import vn.kehoach.check.Switches;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OfficeRulesTest {
    @TempDir private Path folder;

    @Test
    void withoutAFileTheDefaultsHold() throws UnreadableFile {
        assertEquals(Switches.defaultText(), new OfficeRules(folder).read().text());
    }

    @Test
    void whatIsKeptIsReadAgainAndLeavesTheExplanations() throws IOException, UnreadableFile {
        new OfficeRules(folder).keep(Switches.defaults().with("E01", RuleSwitch.OFF));
        var again = new OfficeRules(folder);
        assertEquals(RuleSwitch.OFF, again.read().of("E01"));
        assertEquals(
                Switches.defaultText().replace("E01 = on ", "E01 = off "),
                Files.readString(again.path()));
    }

    @Test
    void aLineThatIsNoSwitchIsNamedWithItsFile() throws IOException {
        var rules = new OfficeRules(folder);
        Files.writeString(rules.path(), "E01 = có");
        var refused = assertThrows(UnreadableFile.class, rules::read);
        assertEquals(
                "Tệp quy tắc “%s”, dòng 1: viết “MÃ = on”, “off”, “I”, “W” hoặc “E”."
                        .formatted(rules.path()),
                refused.getMessage());
    }
}
