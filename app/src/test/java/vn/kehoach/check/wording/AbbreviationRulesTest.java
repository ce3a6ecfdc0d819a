package vn.kehoach.check.wording;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** B05: abbreviations without explanation, or beside the full name. */
class AbbreviationRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @Test
    @Finds(UndefinedAbbreviation.class)
    void anAbbreviationNobodyExplainsIsToldOnce() {
        finds(
                new UndefinedAbbreviation(),
                Plans.withBody("Giao tổ NDTQ thực hiện.", "Tổ NDTQ báo cáo.", END),
                "W BODY/0 Giao tổ NDTQ thực hiện.");
    }

    @Test
    @Finds(UndefinedAbbreviation.class)
    void anAbbreviatedPlaceInRecipientsIsFound() {
        finds(
                new UndefinedAbbreviation(),
                Plans.withRecipients("UBND các xã/TPLM;", "Lưu: VT, TV."),
                "W RECIPIENTS/0/0 UBND các xã/TPLM;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao tổ Nhân dân tự quản; tổ NDTQ báo cáo.",
                "Giao tổ dân cư (sau đây viết tắt là NDTQ); NDTQ báo cáo.",
                "Chương trình mục tiêu (CTMTG). CTMTG gồm hai phần.",
                "UBND tỉnh, CBCCVC và các tổ chức UNICEF, ASEAN.",
                "Kế hoạch số 49/KH-SVHTTXQ.",
                "NDTQ CỦA XÃ",
                "Chương XVI và mục VIII.",
                "Xã LƯƠNG MINH TRƯỜNG dự."
            })
    @LeavesAlone(UndefinedAbbreviation.class)
    void knownAndExplainedAbbreviationsAreLeftAlone(String text) {
        silent(new UndefinedAbbreviation(), Plans.withBody(text, END));
    }

    @Test
    @LeavesAlone(UndefinedAbbreviation.class)
    void thePlaceHoChiMinhIsKnownInRecipients() {
        silent(
                new UndefinedAbbreviation(),
                Plans.withRecipients("Sở Y tế TPHCM;", "TT. HĐND, PGĐ NDTQ;", "Lưu: VT, TV."));
    }

    @Test
    @Finds(MixedAbbreviation.class)
    void aNameInFullAmongItsLettersIsToldOnceAtTheRarer() {
        finds(
                new MixedAbbreviation(),
                Plans.withBody(
                        "Báo cáo UBND tỉnh.", "Gửi UBND xã.", "Mời Ủy ban nhân dân phường.", END),
                "W BODY/2 Mời Ủy ban nhân dân phường.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo UBND tỉnh; gửi UBND xã.",
                "Báo cáo Ủy ban nhân dân tỉnh, Uỷ ban nhân dân xã.",
                "Ủy ban nhân dân tỉnh (gọi tắt là UBND) họp. UBND tỉnh giao Sở.",
                "Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh.",
                "Báo cáo Ủy ban nhân dân (UBND) tỉnh; UBND tỉnh họp."
            })
    @LeavesAlone(MixedAbbreviation.class)
    void oneWayToNameABodyIsLeftAlone(String text) {
        silent(new MixedAbbreviation(), Plans.withBody(text, END));
    }

    @Test
    @LeavesAlone(MixedAbbreviation.class)
    void theTitleOfACitedLawIsLeftAlone() {
        silent(
                new MixedAbbreviation(),
                Plans.withBody(
                        "Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;",
                        "HĐND xã họp.",
                        END));
    }
}
