package vn.kehoach.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void aChangeIsShownInWholeWords() {
        assertEquals(
                new Change("Sở Tài ", "Nguyên", "nguyên", " và Môi trường", 7, 13),
                Change.of("Sở Tài Nguyên và Môi trường", "Sở Tài nguyên và Môi trường"));
    }

    @Test
    void aWordThatGoesLeavesNothingInItsPlace() {
        Change change = Change.of("được được đông đảo", "được đông đảo");
        assertEquals("được đông đảo", change.lead() + change.added() + change.tail());
        assertEquals("được được đông đảo", change.lead() + change.removed() + change.tail());
    }

    @Test
    void whatStaysFarAwayIsLeftOut() {
        String far = "một hai ba bốn năm sáu bảy tám chín mười ";
        Change change = Change.of(far + "X" + " " + far.strip(), far + "Y" + " " + far.strip());
        assertEquals("…ba bốn năm sáu bảy tám chín mười ", change.lead());
        assertEquals(" một hai ba bốn năm sáu bảy tám chín…", change.tail());
    }
}
