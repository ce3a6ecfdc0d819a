package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Kế hoạch.docx, Kế hoạch.docx",
        "thư mục/100%25.docx, 100%25.docx",
        "thư mục/, thư mục",
        "./a b+c.pdf, a b+c.pdf",
        "'hai\ndòng.pdf', hai dòng.pdf",
        "/, /"
    })
    void aFileIsShownByItsOwnName(String typed, String shown) {
        assertEquals(shown, FileNames.shown(FileNames.path(typed)));
        assertEquals(shown, FileNames.shown(FileNames.spelled(typed)));
    }

    @ParameterizedTest
    @CsvSource({"Kế hoạch.docx", "a/../100% b+c.pdf", "/tmp/ế", "../x"})
    void spellingTheBytesOfANameGivesTheSameFile(String typed) {
        assertEquals(
                Path.of(typed).toAbsolutePath().normalize(),
                FileNames.spelled(typed).toAbsolutePath());
    }
}
