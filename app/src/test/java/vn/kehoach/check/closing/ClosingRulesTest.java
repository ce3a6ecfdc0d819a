package vn.kehoach.check.closing;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.OfficialDocument;

import java.util.List;

/** R01, R02, G01 and G02: Nơi nhận and signature. */
class ClosingRulesTest {
    private final Rule note = new NoteAfterSemicolon();
    private final Rule archive = new ArchiveLine();
    private final Rule collective = new CollectiveAuthority();
    private final Rule signer = new SignerForm();

    @ParameterizedTest
    @ValueSource(strings = {"UBND tỉnh; (để b/c)", "UBND tỉnh; (để b/c);", "UBND tỉnh ;(để b/c)"})
    @Finds(NoteAfterSemicolon.class)
    void aNoteBehindTheSemicolonIsFoundAndPutBeforeIt(String line) {
        OfficialDocument untidy = Plans.withRecipients(line, "Lưu: VT, TV.");
        finds(note, untidy, "E RECIPIENTS/0/0 " + line);
        mends(untidy, Plans.plan());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh (để b/c);",
                "Ban Xây dựng Đảng; Ủy ban Kiểm tra Đảng ủy;",
                "Các sở (b/c; t/h);",
                "Sở Y tế;",
                "UBND các xã (02 bản), phường;"
            })
    @LeavesAlone(NoteAfterSemicolon.class)
    void otherLinesOfRecipientsAreLeftAlone(String line) {
        silent(note, Plans.withRecipients(line, "Lưu: VT, TV."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lưu VT, TV.",
                "Lưu: VT, TV",
                "Lưu: VT, TV;",
                "Lưu:VT,TV.",
                "lưu: VT; TV.",
                "Lưu : VT, TV."
            })
    @Finds(ArchiveLine.class)
    void anArchiveLineInAWrongDressIsFoundAndMended(String line) {
        OfficialDocument untidy = Plans.withRecipients("UBND tỉnh (để b/c);", line);
        finds(archive, untidy, "E RECIPIENTS/0/1 " + line);
        mends(untidy, Plans.plan());
    }

    @Test
    @Finds(ArchiveLine.class)
    void aMissingOrMisplacedArchiveLineIsFound() {
        finds(archive, Plans.withRecipients("UBND tỉnh;", "Sở Y tế."), "E RECIPIENTS/0/1 Sở Y tế.");
        finds(
                archive,
                Plans.withRecipients("Lưu: VT, TV;", "Sở Y tế."),
                "E RECIPIENTS/0/0 Lưu: VT, TV;");
        finds(
                archive,
                Plans.withRecipients("UBND tỉnh;", "Lưu: Văn phòng."),
                "E RECIPIENTS/0/1 Lưu: Văn phòng.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lưu: VT.",
                "Lưu: VT, TV.",
                "Lưu: VT, HC (2).",
                "Lưu: VT, P.TTBCXB.",
                "Lưu: VT, TH, KGVX (05b)."
            })
    @LeavesAlone(ArchiveLine.class)
    void aRightArchiveLineIsLeftAlone(String line) {
        silent(archive, Plans.withRecipients("UBND tỉnh;", line));
    }

    @ParameterizedTest
    @CsvSource({
        "K/T GIÁM ĐỐC,KT. GIÁM ĐỐC",
        "KT GIÁM ĐỐC,KT. GIÁM ĐỐC",
        "KT.GIÁM ĐỐC,KT. GIÁM ĐỐC",
        "T/M ỦY BAN NHÂN DÂN,TM. ỦY BAN NHÂN DÂN",
        "T/L. GIÁM ĐỐC,TL. GIÁM ĐỐC",
        "TUQ GIÁM ĐỐC,TUQ. GIÁM ĐỐC",
        "10. GIÁM ĐỐC,KT. GIÁM ĐỐC"
    })
    @Finds(SignerForm.class)
    void anAuthorityInAWrongDressIsFoundAndMended(String wrong, String right) {
        OfficialDocument untidy = Plans.withSignature(wrong, "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu");
        finds(signer, untidy, "E SIGNATURE/0/0 " + wrong);
        mends(untidy, Plans.withSignature(right, "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TS. Trần Văn Mẫu",
                "ThS Trần Văn Mẫu",
                "PGS.TS. Trần Văn Mẫu",
                "PGS, TS Trần Văn Mẫu",
                "Tiến sĩ Trần Văn Mẫu",
                "BSCKII. Trần Văn Mẫu"
            })
    @Finds(SignerForm.class)
    void aDegreeBeforeTheNameIsFoundAndTakenAway(String name) {
        OfficialDocument untidy = Plans.withSignature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name);
        finds(signer, untidy, "E SIGNATURE/0/2 " + name);
        mends(untidy, Plans.plan());
    }

    @Test
    @Finds(SignerForm.class)
    void aNameWithoutATitleIsFound() {
        finds(signer, Plans.withSignature("", "", "Trần Văn Mẫu"), "E SIGNATURE/0 Trần Văn Mẫu");
    }

    @ParameterizedTest
    @CsvSource({
        "KT. GIÁM ĐỐC,PHÓ GIÁM ĐỐC,Trần Văn Mẫu",
        "Q. GIÁM ĐỐC,'',Trần Văn Mẫu",
        "'',GIÁM ĐỐC,Từ Sơn Thạch",
        "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH,PHÓ CHỦ TỊCH,Lan Thị Vân",
        "TL. CHỦ TỊCH,CHÁNH VĂN PHÒNG,Kỳ Sĩ Bác",
        "'',QUYỀN TRƯỞNG PHÒNG,Gs Mẫu"
    })
    @LeavesAlone(SignerForm.class)
    void aRightSignatureIsLeftAlone(String authority, String title, String name) {
        silent(signer, Plans.withSignature(authority, title, name));
    }

    @Test
    @LeavesAlone(SignerForm.class)
    void aUniversityMayPrintDegrees() {
        OfficialDocument plan = Plans.withSignature("", "HIỆU TRƯỞNG", "PGS.TS. Trần Văn Mẫu");
        silent(
                signer,
                plan.withHeader(plan.header().withIssuer(List.of("TRƯỜNG ĐẠI HỌC LAM CHÂU"))));
    }

    @Test
    @Finds(CollectiveAuthority.class)
    void aCommitteesPaperSignedForItsChairmanAloneIsToldAsADoubt() {
        finds(collective, committee("KT. CHỦ TỊCH", "KH-UBND"), "W SIGNATURE/0/0 KT. CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource({
        "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH,KH-UBND",
        "TM. ỦY BAN NHÂN DÂN,KH-UBND",
        "'',KH-UBND",
        "KT. GIÁM ĐỐC,KH-SVH",
        "TL. CHỦ TỊCH,KH-UBND",
        "KT. CHỦ TỊCH,KH-HND"
    })
    @LeavesAlone(CollectiveAuthority.class)
    void otherSignaturesAreLeftAlone(String authority, String symbol) {
        silent(collective, committee(authority, symbol));
    }

    private static OfficialDocument committee(String authority, String symbol) {
        OfficialDocument plan = Plans.withSignature(authority, "PHÓ CHỦ TỊCH", "Trần Văn Mẫu");
        return plan.withHeader(Plans.withNumber("45", "/", symbol).header());
    }
}
