package vn.kehoach.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.layout.Layout;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperInfo;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.HeldBackground;
import vn.kehoach.ui.service.Told;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class SlowLayoutTest {
    private final HeldBackground later = new HeldBackground();
    private final AtomicLong now = new AtomicLong();
    private final List<String> laid = new ArrayList<>();
    private final DraftViewModel draft =
            new DraftViewModel(
                    this::slowly, later, new Failures(new Told()), Runnable::run, now::get);

    SlowLayoutTest() {
        OpenDocument open = SampleHouse.open();
        draft.show(open, titled("", open.document()));
    }

    @Test
    void afterASlowLayoutKeysWaitForNoneAndTheNewestWins() {
        type("a");
        type("ab");
        type("abc");
        type("abcd");
        List<String> before = List.copyOf(laid);
        later.runAll();
        assertEquals(List.of("a"), before);
        assertEquals(List.of("a", "ab", "abcd"), laid);
        assertEquals("abcd", shown());
    }

    @Test
    void aLayoutThatEndsAfterAnotherDocumentWasOpenedIsDropped() {
        type("a");
        type("ab");
        OpenDocument other = SampleHouse.open();
        draft.show(other, titled("other", other.document()));
        later.runAll();
        assertEquals("other", shown());
    }

    private void type(String subject) {
        draft.edit(
                document ->
                        document.withHeader(
                                document.header().withSubject(RichText.plain(subject))));
    }

    private String shown() {
        return draft.layoutProperty().get().orElseThrow().settled().info().subject();
    }

    private Layout slowly(OfficialDocument document) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(50));
        String subject = document.header().subject().text();
        laid.add(subject);
        return titled(subject, document);
    }

    private static Layout titled(String subject, OfficialDocument document) {
        return new Layout(
                new Paper(
                        new PaperInfo(document.header().typeName(), "", subject),
                        DecreeStyles.sheet(),
                        List.of()),
                List.of());
    }
}
