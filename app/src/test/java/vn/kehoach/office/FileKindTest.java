package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.docx, PK\u0003\u0004..., WORD",
        "a.doc, PK\u0003\u0004..., WORD",
        "a.docx, \u00d0\u00cf\u0011\u00e0, WORD",
        "a.txt, %PDF-1.7, PDF",
        "a.json, {, JSON",
        "a.JSON, nonsense, JSON",
        "a.txt, '{\"format\": \"kehoach\"}', JSON",
        "a.txt, '{\"format\": \"other\"}', TEXT",
        "a.txt, KE HOACH, TEXT",
        "a, KE HOACH, TEXT",
        "a.docx, KE HOACH, MISNAMED",
        "a.pdf, KE HOACH, MISNAMED",
        "a.doc, '{\\rtf1\\ansi', RTF",
        "a.doc, '  <!DOCTYPE html>', WEB_PAGE",
        "a.doc, '\u00ef\u00bb\u00bf<html xmlns:w', WEB_PAGE"
    })
    void theContentTellsTheKindAndTheNameOnlyThatOfATextAlone(
            String name, String content, FileKind kind) {
        assertEquals(kind, FileKind.of(name, content.getBytes(ISO_8859_1)));
    }
}
