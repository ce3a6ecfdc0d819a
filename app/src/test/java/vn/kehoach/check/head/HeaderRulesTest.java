package vn.kehoach.check.head;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;

import java.util.List;
import java.util.Optional;

/** H01 and H02: facts that are missing and placeholders that are left. */
class HeaderRulesTest {
    private final Rule facts = new HeaderFacts();
    private final Rule placeholder = new LeftoverPlaceholder();

    @Test
    @Finds(HeaderFacts.class)
    void aPaperThatSaysNothingMissesEveryFact() {
        Header nothing =
                new Header(
                        List.of(),
                        List.of(),
                        false,
                        DocumentNumber.BLANK,
                        DateLine.BLANK,
                        DocumentType.OTHER,
                        "",
                        RichText.EMPTY);
        finds(
                facts,
                Plans.plan().withHeader(nothing).withClosing(Closing.NONE),
                "E ISSUER ",
                "E NUMBER ",
                "E DATE_LINE ",
                "E TYPE ",
                "E SUBJECT ",
                "E RECIPIENTS ",
                "E SIGNATURE ");
    }

    @Test
    @Finds(HeaderFacts.class)
    void aLetterWithoutAddresseesMissesThem() {
        finds(facts, Plans.letter().withAddressees(List.of()), "E ADDRESSEES ");
    }

    @Test
    @Finds(HeaderFacts.class)
    void aSignatureWithoutANameMissesIt() {
        finds(facts, Plans.withSignature("", "GIÁM ĐỐC", ""), "E SIGNATURE ");
    }

    @Test
    @LeavesAlone(HeaderFacts.class)
    void aPaperThatSaysAllMissesNothing() {
        silent(facts, Plans.plan());
        silent(facts, Plans.letter());
    }

    @Test
    @LeavesAlone(value = HeaderFacts.class, documents = 5)
    void blanksToBeFilledAtIssueAndWhatIsOptionalAreNotMissing() {
        OfficialDocument plan = Plans.plan();
        silent(facts, plan.withHeader(plan.header().withParentAgency(List.of())));
        silent(facts, Plans.withNumber("", " /", "KH-SVH"));
        silent(facts, Plans.withDate("", "", ""));
        silent(facts, Plans.withSignature("Q. GIÁM ĐỐC", "", "Trần Văn Mẫu"));
        silent(
                facts,
                plan.withHeader(
                        plan.header().withType(DocumentType.OTHER, "NGHỊ QUYẾT LIÊN TỊCH")));
    }

    @Test
    @Finds(LeftoverPlaceholder.class)
    void aPlaceholderIsFoundInHeadAndBodyAndSignature() {
        OfficialDocument plan = Plans.withBody("Sở ban hành Kế hoạch [TÊN KẾ HOẠCH]./.");
        finds(
                placeholder,
                plan.withHeader(plan.header().withIssuer(List.of("[TÊN CƠ QUAN]")))
                        .withClosing(
                                new Closing(
                                        plan.closing().recipients(),
                                        List.of(Plans.signature("", "GIÁM ĐỐC", "[HỌ TÊN]")))),
                "E ISSUER [TÊN CƠ QUAN]",
                "E SIGNATURE [HỌ TÊN]",
                "E BODY/0 [TÊN KẾ HOẠCH]");
    }

    @Test
    @Finds(LeftoverPlaceholder.class)
    void aPlaceholderIsFoundInTheTitleOfAnAppendix() {
        Appendix appendix =
                new Appendix(
                        Appendix.Kind.APPENDIX,
                        "Phụ lục",
                        RichText.plain("DANH MỤC [NỘI DUNG]"),
                        RichText.EMPTY,
                        Orientation.PORTRAIT,
                        Optional.empty(),
                        List.of(),
                        Closing.NONE);
        finds(
                placeholder,
                Plans.withBody("Sở ban hành Kế hoạch./.").withAppendices(List.of(appendix)),
                "E APPENDIX/0/-2 [NỘI DUNG]");
    }

    @Test
    @Finds(LeftoverPlaceholder.class)
    void anEmptyLineOfNoiNhanIsFound() {
        OfficialDocument plan = Plans.withBody("Sở ban hành Kế hoạch./.");
        var recipients =
                new RecipientList(
                        "Nơi nhận:",
                        List.of(new Recipient("", ";"), new Recipient("Lưu: VT", ".")));
        finds(
                placeholder,
                plan.withClosing(new Closing(List.of(recipients), plan.closing().signatures())),
                "W RECIPIENTS/0/0 ");
    }

    @Test
    @Finds(LeftoverPlaceholder.class)
    void wordsInBracketsMayBeLeftOverFromATemplate() {
        finds(
                placeholder,
                Plans.withBody("Thời gian thực hiện: [Tháng hoặc quý, năm]."),
                "W BODY/0 [Tháng hoặc quý, năm]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem [trang của tỉnh](https://vidu.vn).",
                "Tài liệu [1] và [2].",
                "Mức đạt [A].",
                "Theo (MẪU SỐ 01) kèm theo.",
                "Chọn [x] vào ô."
            })
    @LeavesAlone(LeftoverPlaceholder.class)
    void otherBracketsAreLeftAlone(String text) {
        silent(placeholder, Plans.withBody(text));
    }
}
