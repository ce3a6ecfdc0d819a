package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.check.Switches;
import vn.kehoach.cli.Program.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RulesFileTest {
    @TempDir private Path folder = Path.of("");

    private Answer check(String rules) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), "KẾ HOẠCH\nTập huấn\n");
        Path file = Files.writeString(folder.resolve("quy tắc.txt"), rules);
        return Program.run("check", plan, "--rules", file);
    }

    @Test
    void whatAnOfficeSwitchesOffIsNotTold() throws IOException {
        assertEquals(new Answer(0, "", ""), check("H01 = off\nN03 = off\nE01 = off\nR02 = off\n"));
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        assertEquals(
                new Answer(2, "", "Tệp quy tắc “quy tắc.txt”, dòng 1: không có quy tắc “X9”.\n"),
                check("X9 = off"));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), "KẾ HOẠCH\n");
        assertEquals(
                new Answer(
                        2,
                        "",
                        "Không đọc được tệp quy tắc “không có.txt”; tệp phải là văn bản UTF-8.\n"),
                Program.run("check", plan, "--rules", folder.resolve("không có.txt")));
    }

    @Test
    void theDefaultsArePrinted() {
        assertEquals(new Answer(0, Switches.defaultText(), ""), Program.run("rules"));
    }
}
