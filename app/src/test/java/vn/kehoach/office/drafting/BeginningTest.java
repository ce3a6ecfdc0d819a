package vn.kehoach.office.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.Main;
import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.font.FontFamily;
import vn.kehoach.office.BundledTemplate;
import vn.kehoach.office.Templates;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class BeginningTest {
    private static final Signature DEPUTY =
            new Signature(
                    List.of("KT. GIÁM ĐỐC"), List.of("PHÓ GIÁM ĐỐC"), "Trịnh Thu Vân", List.of());
    private static final DraftingUnit OFFICE = new DraftingUnit("Văn phòng Sở", "VP");
    private static final IssuerProfile PROFILE =
            new IssuerProfile(
                    new UUID(0, 1),
                    List.of("UBND tỉnh Đông Hải"),
                    List.of("Sở Số hóa"),
                    "SSH",
                    "Đông Hải",
                    List.of(OFFICE),
                    List.of(DEPUTY),
                    List.of(
                            new Recipient("UBND tỉnh (để b/c)", ";"),
                            new Recipient("Lãnh đạo Sở", ".")));

    private static final Templates TEMPLATES = Main.tools(FontFamily.bundled()).templates();

    @Test
    void aPlanBeginsWithAllThatTheProfileSays() throws IOException {
        OfficialDocument plan = begin("ke-hoach-so");
        assertEquals(List.of("UBND TỈNH ĐÔNG HẢI"), plan.header().parentAgency());
        assertEquals(List.of("SỞ SỐ HÓA"), plan.header().issuer());
        assertEquals(new DocumentNumber("", "/", "KH-SSH"), plan.header().number());
        assertEquals(new DateLine("Đông Hải", "", "", "2027"), plan.header().dateLine());
        assertEquals(
                new Closing(
                        List.of(
                                new RecipientList(
                                        "Nơi nhận:",
                                        List.of(
                                                new Recipient("UBND tỉnh (để b/c)", ";"),
                                                new Recipient("Lãnh đạo Sở", ";"),
                                                new Recipient("Lưu: VT, VP", ".")))),
                        List.of(DEPUTY)),
                plan.closing());
    }

    @Test
    void anAppendixNamesThePaperByTheAgencysSymbol() throws IOException {
        OfficialDocument plan = begin("phu-luc-nhiem-vu");
        assertEquals(
                "(Kèm theo Kế hoạch số …/KH-SSH ngày … tháng … năm 2027 của Sở Số hóa)",
                plan.appendices().getFirst().reference().text());
    }

    @Test
    void aLetterKeepsItsOwnReceiversAndNamesTheDraftingUnitInItsSymbol() throws IOException {
        OfficialDocument letter = begin("cong-van");
        assertEquals("SSH-VP", letter.header().number().symbol());
        assertEquals(
                List.of(
                        new Recipient("Như trên", ";"),
                        new Recipient("[Cơ quan, đơn vị liên quan]", ";"),
                        new Recipient("Lưu: VT, VP", ".")),
                letter.closing().recipients().getFirst().recipients());
    }

    @Test
    void aDecisionNamesItsAuthorAndKeepsTheLineOfItsArticle() throws IOException {
        OfficialDocument decision = begin("quyet-dinh");
        assertEquals(
                new Recipient("Như Điều 3", ";"),
                decision.closing().recipients().getFirst().recipients().getFirst());
        assertEquals(
                List.of(),
                vn.kehoach.template.Filling.open(decision).stream()
                        .filter(open -> open.equals("[THẨM QUYỀN BAN HÀNH]"))
                        .toList());
    }

    @Test
    void aPlanThatBeginsLacksItsSubjectFirstAndNothingOfItsEnd() throws IOException {
        OfficialDocument plan = begin("ke-hoach-so");
        Gap subject =
                new Gap(
                        Place.of(Part.SUBJECT),
                        "trích yếu",
                        0,
                        plan.header().subject().text().length());
        assertEquals(List.of(subject), Gaps.of(plan));
        assertEquals(Optional.of(subject), Gaps.first(plan));
    }

    @Test
    void aSkeletonLacksWhatNobodySaidYet() throws IOException {
        OfficialDocument skeleton = TEMPLATES.skeleton(template("ke-hoach-so"));
        assertEquals(
                List.of(
                        "cơ quan chủ quản",
                        "cơ quan ban hành",
                        "ký hiệu",
                        "địa danh",
                        "trích yếu",
                        "nơi nhận",
                        "nơi nhận",
                        "nơi nhận",
                        "nơi nhận",
                        "họ tên người ký"),
                Gaps.of(skeleton).stream().map(Gap::what).toList());
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyTemplateBeginsWithTheAgencyOfTheProfile(BundledTemplate template) throws IOException {
        OfficialDocument begun = begin(template.name());
        assertEquals(List.of("SỞ SỐ HÓA"), begun.header().issuer());
        assertEquals(List.of(DEPUTY), begun.closing().signatures());
        assertEquals(List.of(), begun.recovered());
    }

    static List<BundledTemplate> bundled() {
        return TEMPLATES.bundled();
    }

    private static OfficialDocument begin(String template) throws IOException {
        return new Beginning(PROFILE, Optional.of(OFFICE), Optional.of(DEPUTY), 2027)
                .of(TEMPLATES.skeleton(template(template)));
    }

    private static BundledTemplate template(String name) {
        return TEMPLATES.bundled().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
