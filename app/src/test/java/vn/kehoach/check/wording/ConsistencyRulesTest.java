package vn.kehoach.check.wording;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** B03, T02 and T03: one name, one spelling; no word left out. */
class ConsistencyRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static final String DAY = "Hưởng ứng Ngày Môi trường thế giới.";

    @Test
    @Finds(InconsistentName.class)
    void aNameWithOtherCapitalsIsToldOnceAtTheRarer() {
        finds(
                new InconsistentName(),
                Plans.withBody(DAY, DAY, "Chào mừng ngày môi trường thế giới.", END),
                "W BODY/2 Chào mừng ngày môi trường thế giới.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chào mừng Ngày Môi trường thế giới.",
                "Ngày môi trường thế giới.",
                "“Ngày môi trường thế giới”",
                "Trong ngày môi trường sạch đẹp.",
                "NGÀY MÔI TRƯỜNG THẾ GIỚI",
                "Môi trường thế giới."
            })
    @LeavesAlone(InconsistentName.class)
    void otherWordsAndOtherPositionsAreLeftAlone(String text) {
        silent(new InconsistentName(), Plans.withBody(DAY, DAY, text, END));
    }

    @Test
    @Finds(MixedLoanWord.class)
    void aLoanWordInTwoSpellingsIsToldOnce() {
        finds(
                new MixedLoanWord(),
                Plans.withBody("Túi ni lông.", "Túi ni lông.", "Túi nilon.", END),
                "W BODY/2 Túi nilon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Túi ni lông. Ni lông.",
                "Pano, áp phích, video, camera.",
                "Ni cô, long lanh, ni lông.",
                "Mạng internet, Internet.",
                "Bê tông; xi măng; ôxy."
            })
    @LeavesAlone(MixedLoanWord.class)
    void oneSpellingIsLeftAlone(String text) {
        silent(new MixedLoanWord(), Plans.withBody(text, END));
    }

    @Test
    @Finds(DanglingParticle.class)
    void aParticleWithNothingBehindItIsFound() {
        finds(
                new DanglingParticle(),
                Plans.withBody("Cổng thông tin của, theo địa chỉ sau.", "Gồm sách và.", END),
                "W BODY/0 Cổng thông tin của, theo địa chỉ sau.",
                "W BODY/1 Gồm sách và.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cổng thông tin của Sở, theo địa chỉ sau.",
                "Sách và, nếu có, báo.",
                "Trách nhiệm của...",
                "Nhà nước của dân, do dân, vì dân.",
                "Các.",
                "Người thân thuộc."
            })
    @LeavesAlone(DanglingParticle.class)
    void particlesWithinAClauseAreLeftAlone(String text) {
        silent(new DanglingParticle(), Plans.withBody(text, END));
    }
}
