package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.Program.Answer;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DistributeCommandTest {
    private static final String PLAN =
            """
            SỞ NỘI CHÍNH
            Số: 12/KH-SNC
            Lam Châu, ngày 15 tháng 3 năm 2026

            KẾ HOẠCH
            Công tác văn thư năm 2026

            I. NHIỆM VỤ
            Kiểm tra công tác văn thư.

            Nơi nhận:
            - UBND các xã, phường;
            - Quỹ Khuyến đọc;
            - Lưu: VT.
            """;

    private static final String UNITS =
            """
            Tên đơn vị,Nhóm,Cách gửi,Địa chỉ
            UBND xã Bắc Trà,"UBND các xã, phường",Bưu điện,Thôn Hạ
            UBND xã Nậm Lụa,"UBND các xã, phường",Trục liên thông,
            """;

    @TempDir private Path folder;

    @Test
    void thePapersAreWrittenAndWhatIsUnclearIsTold() throws IOException, UnreadableFile {
        Path list = folder.resolve("danh sách.xlsx");
        Answer answer =
                Program.run(
                        "distribute",
                        plan(),
                        "--units",
                        units(UNITS),
                        "--day",
                        "2026-03-16",
                        "--list",
                        list,
                        "--list",
                        folder.resolve("danh sách.docx"),
                        "--post",
                        folder.resolve("sổ.pdf"),
                        "--envelopes",
                        folder.resolve("bì.pdf"),
                        "--labels",
                        folder.resolve("nhãn.pdf"),
                        "--first-label",
                        "24");
        assertEquals(
                new Answer(
                        0,
                        """
                        Chưa rõ đơn vị “Quỹ Khuyến đọc” ở dòng “Quỹ Khuyến đọc”.
                        3 nơi nhận, 3 bản.
                        """,
                        ""),
                answer);
        var grid = new SheetReader().read(list).getFirst();
        assertEquals(
                List.of("UBND xã Bắc Trà", "UBND xã Nậm Lụa", "Quỹ Khuyến đọc"),
                List.of(grid.at(1, 1).text(), grid.at(2, 1).text(), grid.at(3, 1).text()));
        for (String name : List.of("danh sách.docx", "sổ.pdf", "bì.pdf", "nhãn.pdf")) {
            assertEquals(true, Files.size(folder.resolve(name)) > 1000, name);
        }
    }

    @Test
    void aRowWithAProblemIsNamedAndNothingIsWritten() throws IOException {
        Path units = units(UNITS + "UBND xã Bắc Trà,,Bưu điện,\n");
        Path list = folder.resolve("danh sách.pdf");
        Answer answer = Program.run("distribute", plan(), "--units", units, "--list", list);
        assertEquals(2, answer.exit());
        assertEquals(
                "Tệp “đơn vị.csv”, dòng 4: Trùng với dòng 2; hãy gộp hai dòng thành một.\n",
                answer.err());
        assertEquals(false, Files.exists(list));
    }

    @Test
    void anExcelFileOfEnvelopesIsRefused() throws IOException {
        Answer answer =
                Program.run(
                        "distribute",
                        plan(),
                        "--units",
                        units(UNITS),
                        "--envelopes",
                        folder.resolve("bì.xlsx"));
        assertEquals(
                new Answer(2, "", "“bì.xlsx”: Bì chỉ ghi được thành tệp .docx, .pdf.\n"), answer);
    }

    private Path plan() throws IOException {
        return Files.writeString(folder.resolve("kế hoạch.txt"), PLAN);
    }

    private Path units(String text) throws IOException {
        return Files.writeString(folder.resolve("đơn vị.csv"), text);
    }
}
