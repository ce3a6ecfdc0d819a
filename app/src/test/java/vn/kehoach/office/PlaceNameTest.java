package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.ui.SampleHouse;

import java.util.List;
import java.util.stream.IntStream;

class PlaceNameTest {
    private static final OfficialDocument PLAN =
            SampleHouse.sample()
                    .withBody(
                            List.of(
                                    Paragraph.text("Ủy ban nhân dân xã ban hành Kế hoạch:"),
                                    numbered(Role.HEADING, 1, "II."),
                                    numbered(Role.HEADING, 2, "1."),
                                    numbered(Role.ITEM, 3, "a)"),
                                    numbered(Role.ITEM, 4, "-"),
                                    numbered(Role.HEADING, 2, "2."),
                                    numbered(Role.HEADING, 1, "Điều 3.")));

    private static Paragraph numbered(Role role, int level, String label) {
        return Paragraph.of(role, level, label, RichText.plain("Nội dung"));
    }

    @Test
    void aPlaceInTheBodyIsNamedByTheNumbersAboveIt() {
        assertEquals(
                List.of(
                        "Phần mở đầu",
                        "Mục II",
                        "Mục II.1",
                        "Mục II.1.a",
                        "Mục II.1.a",
                        "Mục II.2",
                        "Điều 3"),
                IntStream.range(0, PLAN.body().size())
                        .mapToObj(block -> PlaceName.of(PLAN, Place.of(Part.BODY, block)))
                        .toList());
    }

    @Test
    void aNoteIsNamedByWhereItsMarkStands() {
        assertEquals("Chú thích, Mục II.1", PlaceName.of(PLAN, Place.of(Part.BODY, 2).note(0)));
    }

    @Test
    void aPlaceOfAnEarlierStateStillHasAName() {
        assertEquals("Điều 3", PlaceName.of(PLAN, Place.of(Part.BODY, 99)));
        assertEquals("Phụ lục", PlaceName.of(PLAN, Place.of(Part.APPENDIX, 99, 0)));
    }
}
