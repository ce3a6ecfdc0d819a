package vn.kehoach.check.wording;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** T03: halves of words. */
class MissingHalfTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đăng tin, tuyên phòng cháy.",
                "Các đơn vị đôn thực hiện.",
                "Sở giám việc chi."
            })
    @Finds(MissingHalf.class)
    void halfAWordIsFound(String text) {
        finds(new MissingHalf(), Plans.withBody(text, END), "W BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đăng tin, tuyên truyền phòng cháy.",
                "Phát triển văn hóa đọc.",
                "Phát triển, tuyên dương người đọc.",
                "Họp giám sát, đôn đốc.",
                "Ban Tuyên giáo Tỉnh ủy.",
                "Đơn vị tiến triển tốt.",
                "Người dân Tuyên Quang dự."
            })
    @LeavesAlone(MissingHalf.class)
    void wholeWordsAreLeftAlone(String text) {
        silent(new MissingHalf(), Plans.withBody(text, END));
    }
}
