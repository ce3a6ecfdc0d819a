package vn.kehoach.office.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.ui.SampleHouse;

import java.util.List;

class AddedBasisTest {
    private final OfficialDocument sample = SampleHouse.sample();

    @Test
    void aBasisComesLastAndTheMarksFollow() {
        List<String> before = bases(sample);
        List<String> after = bases(AddedBasis.to(sample, "Theo đề nghị của Văn phòng Sở;"));
        assertEquals("Theo đề nghị của Văn phòng Sở.", after.getLast());
        assertEquals(before.getLast().replaceFirst("\\.$", ";"), after.get(before.size() - 1));
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void whatIsSaidAlreadyIsNotSaidTwice() {
        assertSame(sample, AddedBasis.to(sample, bases(sample).getFirst()));
        assertSame(sample, AddedBasis.to(sample, " "));
    }

    @Test
    void theFirstBasisBeginsTheText() {
        OfficialDocument bare = sample.withBody(List.of(Paragraph.text("Nội dung.")));
        OfficialDocument added = AddedBasis.to(bare, "Căn cứ Luật Lưu trữ");
        assertEquals(List.of("Căn cứ Luật Lưu trữ."), bases(added));
        assertEquals(2, added.body().size());
    }

    private static List<String> bases(OfficialDocument document) {
        return document.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(one -> one.role() == Role.BASIS)
                .map(one -> one.text().text())
                .toList();
    }
}
