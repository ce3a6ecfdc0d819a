package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Signature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The twenty correct plans with one error of each kind put in: it is found, and nothing else. */
class SeededErrorsTest {
    static final List<Seed> SEEDS =
            List.of(
                    new Seed("H01 ISSUER", Seed.head(header -> header.withIssuer(List.of()))),
                    new Seed(
                            "H02 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Giao [TÊN ĐƠN VỊ] thực hiện")),
                    new Seed(
                            "N01 NUMBER",
                            Seed.number(
                                    old -> new DocumentNumber(old.numeral(), " /", old.symbol()))),
                    new Seed(
                            "N02 NUMBER",
                            Seed.number(old -> new DocumentNumber("5", "/", old.symbol()))),
                    new Seed(
                            "N03 NUMBER",
                            Seed.number(old -> new DocumentNumber("", "/", old.symbol()))),
                    new Seed(
                            "N04 NUMBER",
                            Seed.number(
                                    old ->
                                            new DocumentNumber(
                                                    "9" + old.numeral(),
                                                    "/",
                                                    old.symbol().replace("KH-", "QĐ-")))),
                    new Seed("N02 DATE_LINE", Seed.date("5", "3", "2026")),
                    new Seed("N03 DATE_LINE", Seed.date("", "3", "2026")),
                    new Seed("B01 BODY/0", Seed.words(0, ";", ",")),
                    new Seed("B01 BODY/2", Seed.words(2, ".", ";")),
                    new Seed("B02 BODY/9", Seed.citedAgain()),
                    new Seed("B06 BODY/9", Seed.words(9, "218/KH-LC", "218/KH-LC ngày 16/01/2026")),
                    new Seed("B03 BODY/9", Seed.words(9, "; tiết", " Về việc tiết")),
                    new Seed(
                            "B03 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Chào mừng Ngày Môi trường thế giới và ngày môi trường thế"
                                            + " giới, thực hiện")),
                    new Seed(
                            "B04 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Phối hợp thực hiện Phụ lục I")),
                    new Seed(
                            "B05 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Phối hợp với tổ NXBQ thực hiện")),
                    new Seed("E01 BODY/40", Seed.words(40, "./.", ".")),
                    new Seed("R01 RECIPIENTS/0/0", Seed.recipient(0, "Ban Mẫu; (để b/c)", "")),
                    new Seed("R02 RECIPIENTS/0/2", Seed.recipient(2, "Lưu: VT, TH", ";")),
                    new Seed("R03 RECIPIENTS/0/2", Seed.recipient(2, "Lưu: VT, vtnmau", ".")),
                    new Seed("R04 BODY/15", Seed.words(15, "Bộ phận văn phòng", "Sở Y tế")),
                    new Seed("S01 BODY/34", Seed.label(34, "III.")),
                    new Seed("S02 BODY/5", Seed.label(4, "")),
                    new Seed("S03 BODY/38", Seed.label(38, "3.")),
                    new Seed("S03 BODY/37", Seed.label(37, "c)")),
                    new Seed("S04 BODY/4", Seed.without(5, 8)),
                    new Seed("S05 BODY/35", Seed.words(35, "phòng", "phòng:")),
                    new Seed("S06 BODY/18", Seed.words(18, "Nội dung", "Hình thức")),
                    new Seed("S07 BODY/15", Seed.words(15, "phòng.", "phòng")),
                    new Seed(
                            "G01 SIGNATURE/0/0",
                            Seed.signature(
                                    old ->
                                            new Signature(
                                                    old.authority().stream()
                                                            .filter(line -> !line.startsWith("TM."))
                                                            .toList(),
                                                    old.title(),
                                                    old.name(),
                                                    old.below()))),
                    new Seed(
                            "G02 SIGNATURE/0",
                            Seed.signature(
                                    old ->
                                            new Signature(
                                                    old.authority(),
                                                    List.of(),
                                                    old.name(),
                                                    old.below()))),
                    new Seed(
                            "T01 BODY/39",
                            Seed.words(
                                    39, "Phối hợp thực hiện", "Phối hợp với Sở Tư Pháp thực hiện")),
                    new Seed(
                            "T02 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp tuần tra, xã hội hoá, hiện đại hóa, thực hiện")),
                    new Seed(
                            "T02 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp trong các năm 2021-2025 và 2026–2030 thực hiện")),
                    new Seed(
                            "T02 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Thu gom túi ni lông, túi nilon, thực hiện")),
                    new Seed(
                            "T03 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Phối hợp và và thực hiện")),
                    new Seed(
                            "T03 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Phối hợp thực hịên")),
                    new Seed(
                            "T03 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Phối hợp của, thực hiện")),
                    new Seed(
                            "T04 BODY/39",
                            Seed.words(
                                    39, "Phối hợp thực hiện", "Phối hợp với cấp huyện thực hiện")),
                    new Seed(
                            "T04 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp với Sở Tài nguyên và Môi trường thực hiện")),
                    new Seed("D01 BODY/39", Seed.words(39, "30/11", "31/11")),
                    new Seed("D01 BODY/39", Seed.words(39, "10/3", "10/12")),
                    new Seed("D01 BODY/39", Seed.words(39, "ngày 10/3", "thứ Hai, ngày 10/3")),
                    new Seed("D01 BODY/12", Seed.words(14, "10/6", "20/12")),
                    new Seed("D01 BODY/12", Seed.words(14, "10/6", "10/02")),
                    new Seed(
                            "C4 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp với Tỉnh Lạng Sơn thực hiện")),
                    new Seed(
                            "C5 BODY/39",
                            Seed.words(
                                    39, "Phối hợp thực hiện", "Phối hợp với phường 5, thực hiện")),
                    new Seed(
                            "C6 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp với thủ đô Hà Nội thực hiện")),
                    new Seed(
                            "C8 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp với vùng tây bắc thực hiện")),
                    new Seed("C11 BODY/6", Seed.words(6, "Nhân dân", "nhân dân")),
                    new Seed("C11 BODY/7", Seed.words(7, "Nhà nước", "nhà nước")),
                    new Seed(
                            "C1 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Họp bàn. phối hợp thực hiện")),
                    new Seed(
                            "C13 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp với giám đốc Lê Thị Gương thực hiện")),
                    new Seed("C16 BODY/9", Seed.words(9, "Kế hoạch số", "kế hoạch số")),
                    new Seed(
                            "C16 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Thực hiện kế hoạch này")),
                    new Seed(
                            "T03 BODY/39",
                            Seed.words(39, "Phối hợp thực hiện", "Phối hợp tuyên thực hiện")),
                    new Seed(
                            "T01 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp với Phòng Giáo dục Đào tạo thực hiện")),
                    new Seed(
                            "B04 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Phối hợp thực hiện theo phụ lục kèm theo")),
                    new Seed(
                            "D02 BODY/37",
                            Seed.words(37, "trước ngày 15 tháng 12", "chậm nhất ngày 13 tháng 12")),
                    new Seed("C17 BODY/10", Seed.words(10, "Điều 5", "điều 5")),
                    new Seed(
                            "C18 BODY/39",
                            Seed.words(
                                    39,
                                    "Phối hợp thực hiện",
                                    "Họp vào chiều thứ sáu, phối hợp thực hiện")));

    @ParameterizedTest
    @FieldSource("SEEDS")
    void anErrorIsFoundAtItsPlaceAndNothingElse(Seed seed) {
        List<OfficialDocument> sown =
                CorrectPlans.all().stream()
                        .filter(plan -> !seed.sow().apply(plan).equals(plan))
                        .toList();
        assertFalse(sown.isEmpty());
        for (OfficialDocument plan : sown) {
            List<String> found =
                    Checker.standard().check(seed.sow().apply(plan)).stream()
                            .map(finding -> finding.code() + " " + finding.place())
                            .toList();
            assertEquals(List.of(seed.found()), found, plan.header().subject().text());
        }
    }

    @Test
    void thereIsAnErrorForEveryRuleThatIsOn() {
        Set<String> sown =
                SEEDS.stream()
                        .map(seed -> seed.found().replaceFirst(" .*", ""))
                        .collect(Collectors.toSet());
        var missing = new HashSet<>(Switches.defaults().codes());
        missing.removeAll(sown);
        missing.removeIf(SeededErrorsTest::isOfFiles);
        assertEquals(Set.of("T04M"), missing);
    }

    /** How a file looks is no error of the document; {@link TextLookRulesTest} sows those. */
    private static boolean isOfFiles(String code) {
        return code.matches("[LU]\\d+");
    }
}
