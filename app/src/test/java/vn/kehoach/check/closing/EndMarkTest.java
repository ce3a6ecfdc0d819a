package vn.kehoach.check.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Checker;
import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/** E01: the mark at the end of the body. */
class EndMarkTest {
    private final Rule end = new EndMark();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trên đây là Kế hoạch.",
                "Trên đây là Kế hoạch",
                "Trên đây là Kế hoạch. /.",
                "Trên đây là Kế hoạch/.",
                "Trên đây là Kế hoạch.//.",
                "Trên đây là Kế hoạch ./.",
                "Trên đây là Kế hoạch;"
            })
    @Finds(EndMark.class)
    void anEndWithoutItsMarkIsFoundAndMended(String text) {
        finds(end, Plans.withBody(text), "E BODY/0 " + text);
        mends(Plans.withBody(text), Plans.withBody("Trên đây là Kế hoạch./."));
    }

    @Test
    @Finds(EndMark.class)
    void anUnfinishedEndIsFoundButLeftToTheClerk() {
        OfficialDocument unfinished = Plans.withBody("Các đơn vị thực hiện:");
        finds(end, unfinished, "E BODY/0 Các đơn vị thực hiện:");
        assertEquals(unfinished, Checker.standard().mend(unfinished));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là Kế hoạch./.",
                "Kinh phí 1/2 năm./.",
                "Liên hệ (điện thoại 0200.123)./.",
                "Chủ đề “Đọc sách”./.",
                "Các tài liệu khác…./."
            })
    @LeavesAlone(EndMark.class)
    void anEndWithItsMarkIsLeftAlone(String text) {
        silent(end, Plans.withBody(text));
    }

    @Test
    @LeavesAlone(EndMark.class)
    void aTableBehindTheMarkIsLeftAlone() {
        List<Block> body = new ArrayList<>(Plans.paragraphs("Trên đây là Kế hoạch./."));
        body.add(new Table(1, List.of(), 0, true, List.of(), List.of()));
        silent(end, Plans.plan().withBody(body));
    }
}
