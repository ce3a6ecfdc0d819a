package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;
import vn.kehoach.source.ParagraphLook;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.SourceTab;
import vn.kehoach.source.UnreadableFile;

import java.util.ArrayList;
import java.util.List;

class MeantTabsTest {
    private static final SourceTab LEFT = new SourceTab(40, "left", "");
    private static final SourceTab DOTTED = new SourceTab(80.1, "left", ".");
    private static final SourceTab RIGHT = new SourceTab(160, "right", "");

    private static SourceParagraph line(String text, SourceTab... tabs) {
        ParagraphLook none = ParagraphLook.UNKNOWN;
        var look =
                new ParagraphLook(
                        true,
                        "left",
                        0,
                        0,
                        0,
                        none.space(),
                        none.height(),
                        false,
                        0,
                        none.page(),
                        List.of(tabs));
        var run = new SourceRun(text, false, false, false, 14);
        return new SourceParagraph(List.of(run), "", "", "left", 0, look);
    }

    private static Paragraph read(SourceParagraph line) throws UnreadableFile {
        var blocks = new ArrayList<SourceBlock>();
        for (String head : List.of("Số: 12/KH-SVH", "KẾ HOẠCH", "Tổ chức lễ hội")) {
            blocks.add(line(head));
        }
        blocks.add(line("Thực hiện như sau:"));
        blocks.add(line);
        blocks.add(line("Các đơn vị báo cáo kết quả về Sở."));
        var source = new Source("thử.docx", List.of(new SourceSection(false, blocks)));
        OfficialDocument document = new Importer().read(source).document();
        return (Paragraph) document.body().get(1);
    }

    private static Paragraph with(int level, String label, String text, TabStop... stops) {
        Role role = level == 0 ? Role.TEXT : Role.BULLET;
        return Paragraph.of(role, level, label, RichText.plain(text)).withTabs(List.of(stops));
    }

    @Test
    void theLeadersOfALineToFillInStay() throws UnreadableFile {
        assertEquals(
                with(
                        0,
                        "",
                        "Họ và tên:\t Chức vụ:\t.",
                        new TabStop(80, Kind.LEFT, Leader.DOTS),
                        new TabStop(160, Kind.RIGHT, Leader.NONE)),
                read(line("Họ và tên:\t Chức vụ:\t.", DOTTED, RIGHT)));
    }

    @Test
    void columnsStayBehindALabelToo() throws UnreadableFile {
        assertEquals(
                with(
                        4,
                        "-",
                        "Hội trường\t2 phòng\tđủ.",
                        new TabStop(40, Kind.LEFT, Leader.NONE),
                        new TabStop(160, Kind.RIGHT, Leader.NONE)),
                read(line("-\tHội trường\t2 phòng\tđủ.", LEFT, RIGHT)));
    }

    @Test
    void aTabThatIndentsALineOrPartsANameFromWhatFollowsIsABlank() throws UnreadableFile {
        assertEquals(with(0, "", "Bắt đầu ngay."), read(line("\t\tBắt đầu ngay.", RIGHT)));
        assertEquals(with(0, "", "Kinh phí: 5 triệu."), read(line("Kinh phí:\t5 triệu.", LEFT)));
        assertEquals(with(0, "", "Một hai ba."), read(line("Một\thai\tba.")));
    }
}
