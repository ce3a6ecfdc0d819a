package vn.kehoach.check.closing;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.document.OfficialDocument;

/** R03: no persons among the recipients. */
class PersonInRecipientsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lưu: VT, vtnquyen.",
                "Lưu: VT, CN(Trung).",
                "Lưu: VT, VP (NTH).",
                "Lưu: VT, CNLoan.",
                "LĐVP, đ/c Ly;"
            })
    @Finds(PersonInRecipients.class)
    void aPersonInTheRecipientsIsFound(String line) {
        OfficialDocument plan = Plans.withRecipients(line);
        finds(new PersonInRecipients(), plan, "W RECIPIENTS/0/0 " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lưu: VT, P.TTBCXB.",
                "Lưu: VT, TH, KGVX (05b).",
                "Lưu: VT, HC (2).",
                "Đ/c Bí thư Tỉnh ủy (để b/c);",
                "Các đ/c Phó Chủ tịch UBND tỉnh;",
                "Lưu: VT.",
                "Phòng VH TT, TT VH TT&TT các huyện, TP;"
            })
    @LeavesAlone(PersonInRecipients.class)
    void unitsAndOfficesAreLeftAlone(String line) {
        silent(new PersonInRecipients(), Plans.withRecipients(line));
    }
}
