package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class ChoicesTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void aListIsNarrowedToWhatItsDocumentsHave() {
        open.documents().create(Drafts.plan("A"), "Phòng Văn thư").join();
        OfficialDocument report = Drafts.plan("B");
        open.documents()
                .create(
                        report.withHeader(
                                report.header().withType(DocumentType.BAO_CAO, "BÁO CÁO")),
                        "Đội Trật tự")
                .join();
        open.pass(Duration.ofDays(365));
        open.documents().create(Drafts.plan("C"), "").join();
        assertEquals(
                new ListChoices(
                        List.of(DocumentType.KE_HOACH, DocumentType.BAO_CAO),
                        List.of(2027, 2026),
                        List.of("Đội Trật tự", "Phòng Văn thư")),
                open.documents().choices().join());
    }

    @Test
    void headAndEndOfManyDocumentsComeTogether() {
        OfficialDocument plan = closed(Drafts.plan("A"), "Sở Số hóa");
        OfficialDocument other = closed(Drafts.plan("B"), "Sở Khoáng sản");
        DocumentId first = open.documents().create(plan, "").join();
        DocumentId second = open.documents().create(other, "").join();
        open.documents().create(Drafts.plan("C"), "").join();
        assertEquals(
                Map.of(first, plan, second, other),
                open.documents().ends(List.of(first, second)).join());
    }

    @Test
    void whatWasSaidMostIsSuggestedFirst() {
        open.documents().create(closed(Drafts.plan("A"), "Sở Khoáng sản"), "").join();
        DocumentId changed = open.documents().create(closed(Drafts.plan("B"), "Sở Lạ"), "").join();
        open.documents().create(closed(Drafts.plan("C"), "Sở Số hóa"), "").join();
        open.documents().edit(changed, Edit.of(closed(Drafts.plan("B"), "Sở Số hóa"))).join();
        assertEquals(
                List.of("Lưu: VT", "Sở Số hóa", "Sở Khoáng sản"),
                open.store().pastWords().of(PastWords.Kind.RECIPIENT).join());
        assertEquals(
                List.of("KT. GIÁM ĐỐC\n"),
                open.store().pastWords().of(PastWords.Kind.AUTHORITY).join());
    }

    private static OfficialDocument closed(OfficialDocument plan, String recipient) {
        var recipients =
                new RecipientList(
                        "Nơi nhận:",
                        List.of(new Recipient(recipient, ";"), new Recipient("Lưu: VT", ".")));
        var signer =
                new Signature(
                        List.of("KT. GIÁM ĐỐC"), List.of("PHÓ GIÁM ĐỐC"), "Lò Văn Đạt", List.of());
        return plan.withAddressees(List.of(new Addressee("Bộ Sưu tầm", ".")))
                .withClosing(new Closing(List.of(recipients), List.of(signer)));
    }
}
