package vn.kehoach.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;

class HeaderViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final HeaderViewModel form = new HeaderViewModel(sample.model());

    @ParameterizedTest
    @EnumSource
    void everyFieldShowsTheDocumentsAndTakesWhatIsTyped(HeaderField field) {
        assertEquals(field.read(header()), form.text(field).get());
        form.text(field).set("THỬ");
        assertEquals("THỬ", field.read(header()));
    }

    @Test
    void theNextLineOfANameIsNotTakenAwayWhileItIsBegun() {
        form.text(HeaderField.ISSUER).set("SỞ LƯU TRỮ\n");
        assertEquals("SỞ LƯU TRỮ\n", form.text(HeaderField.ISSUER).get());
        assertEquals(List.of("SỞ LƯU TRỮ"), header().issuer());
    }

    @Test
    void aKeyInTheSubjectIsOnThePageAtOnce() {
        form.text(HeaderField.SUBJECT).set("Tổ chức hội thi");
        assertTrue(sample.firstPage().contains("Tổ chức hội thi"));
    }

    @Test
    void decomposedLettersAreComposed() {
        form.text(HeaderField.PLACE).set("Hue\u0302\u0301");
        assertEquals("Huế", header().dateLine().place());
    }

    @Test
    void aLetterHasNoPrintedTypeName() {
        form.text(HeaderField.TYPE).set("Công văn");
        assertEquals(DocumentType.CONG_VAN, header().type());
        assertEquals("", header().typeName());
    }

    @Test
    void theSymbolFollowsTheTypeAndTheFormSaysSo() {
        form.text(HeaderField.SYMBOL).set("KH-STN");
        form.text(HeaderField.TYPE).set("BIÊN B");
        assertEquals("KH-STN", header().number().symbol());
        form.text(HeaderField.TYPE).set("BIÊN BẢN");
        assertEquals("BB-STN", header().number().symbol());
        assertEquals("BB-STN", form.text(HeaderField.SYMBOL).get());
        form.text(HeaderField.SYMBOL).set("STN-VP");
        form.text(HeaderField.TYPE).set("THÔNG BÁO");
        assertEquals("STN-VP", header().number().symbol());
    }

    @Test
    void aBasisThatIsAddedIsOnThePageAndTakenBack() {
        assertTrue(form.addBasis("Theo đề nghị của Văn phòng Sở"));
        assertTrue(
                sample.firstPage().contains("Theo đề nghị của Văn phòng Sở."),
                () -> sample.firstPage().toString());
        assertFalse(form.addBasis("Theo đề nghị của Văn phòng Sở"));
        sample.model().undo();
        assertFalse(sample.firstPage().contains("Theo đề nghị của Văn phòng Sở."));
    }

    @Test
    void theFormIsEmptyWithoutADocument() {
        sample.model().close();
        assertEquals("", form.text(HeaderField.SUBJECT).get());
    }

    private Header header() {
        return sample.open().document().header();
    }
}
