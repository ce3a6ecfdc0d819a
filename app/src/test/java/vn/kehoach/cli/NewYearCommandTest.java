package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.Program.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class NewYearCommandTest {
    private static final String PLAN =
            """
            SỞ NỘI CHÍNH
            Số: 12/KH-SNC
            Lam Châu, ngày 15 tháng 3 năm 2025

            KẾ HOẠCH
            Công tác văn thư năm 2025

            I. NHIỆM VỤ
            Hoàn thành trước ngày 15/11/2025.
            """;

    @TempDir private Path folder;

    @Test
    void theChangesAreListedAndThoseNotWantedLeftOut() throws IOException {
        Path plan = Files.writeString(folder.resolve("cũ.txt"), PLAN);
        Path json = folder.resolve("mới.json");
        Path outline = folder.resolve("dàn ý.json");
        Answer answer = Program.run("new-year", plan, "--except", "2", "--json", json);
        assertEquals(
                """
                Dự thảo năm 2026.
                1. SUBJECT: “năm 2025” → “năm 2026”. Năm của văn bản được chuyển sang năm mới. [Công tác văn thư năm 2025]
                2. BODY/1: “15/11/2025” → “15/11/2026” (giữ nguyên theo yêu cầu). Ngày thực hiện hoặc thời hạn trong năm của văn bản. [Hoàn thành trước ngày 15/11/2025.]
                """,
                answer.out());
        Program.run("import", json, "--outline", outline);
        assertTrue(Files.readString(outline).contains("Công tác văn thư năm 2026"));
        assertTrue(Files.readString(json).contains("15/11/2025"));
    }

    @Test
    void aPaperWithoutAnyYearAsksForOne() throws IOException {
        Path plan = Files.writeString(folder.resolve("cũ.txt"), "KẾ HOẠCH\nTổ chức lễ hội\n");
        assertEquals(
                new Answer(2, "", "Văn bản không ghi năm nào; hãy thêm --year N.\n"),
                Program.run("new-year", plan));
    }
}
