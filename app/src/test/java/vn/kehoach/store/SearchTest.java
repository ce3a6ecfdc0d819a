package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.sql.SQLException;
import java.util.List;

class SearchTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListNarrowedByWordsLooksIntoTheTextWithoutDiacritics(boolean known) {
        know(known);
        create("Trồng cây", Paragraph.text("Đơn vị chủ trì: Sở Xây dựng"));
        create("Phòng bão", Paragraph.text("Đơn vị chủ trì: Sở Y tế"));
        assertEquals(List.of("Trồng cây"), listed("xay dung"));
        assertEquals(List.of("Trồng cây"), listed("SỞ xây DỰNG cay"));
        assertEquals(List.of("Phòng bão"), listed("y te don vi"));
        assertEquals(List.of(), listed("đường sắt"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyTheTextOfTodayIsFound(boolean known) throws CannotOpen {
        know(known);
        DocumentId id = create("Trồng cây", Paragraph.text("Sở Xây dựng"));
        open.documents()
                .edit(id, Edit.of(Drafts.plan("Trồng cây", Paragraph.text("Sở Y tế"))))
                .join();
        assertEquals(List.of(), listed("xây dựng"));
        assertEquals(List.of("Trồng cây"), listed("y tế"));
        open.restart();
        know(known);
        assertEquals(List.of("Trồng cây"), listed("y tế"));
    }

    @Test
    void aHitInANoteSaysWhichOne() {
        create(
                "Trồng cây",
                Paragraph.text("Căn cứ Luật Lâm nghiệp;"),
                Paragraph.text("Trồng rừng.")
                        .withNotes(
                                List.of(
                                        new Footnote(5, "1", RichText.EMPTY),
                                        new Footnote(
                                                10, "2", RichText.plain("Theo giống bản địa.")))));
        TextHit hit = open.documents().search("giong ban dia", 5).join().getFirst();
        assertEquals(
                List.of(Place.of(Part.BODY, 1).note(1), "Theo giống bản địa."),
                List.of(hit.place(), hit.excerpt()));
    }

    @Test
    void aHitSaysWhereAndShowsThePiece() {
        create(
                "Trồng cây",
                Paragraph.text("Căn cứ Luật Lâm nghiệp;"),
                new Table(
                        2,
                        List.of(),
                        0,
                        true,
                        List.of(),
                        List.of(
                                new Row(
                                        List.of(
                                                Cell.of(0, List.of(Paragraph.text("1"))),
                                                Cell.of(
                                                        1,
                                                        List.of(
                                                                Paragraph.text(
                                                                        "Chuyển đổi số trong lâm"
                                                                                + " nghiệp")))),
                                        false))));
        TextHit hit = open.documents().search("chuyen doi so", 5).join().getFirst();
        assertEquals(
                List.of(
                        Place.of(Part.BODY, 1, 0, 1, 0),
                        "Chuyển đổi số trong lâm nghiệp",
                        "Chuyển đổi số"),
                List.of(hit.place(), hit.excerpt(), hit.excerpt().substring(hit.from(), hit.to())));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsSaidTogetherComeFirstAndTheSubjectBeforeAll(boolean known) {
        know(known);
        create("Trong văn bản", Paragraph.text("Rừng và cây; trồng sau"));
        create("Cùng nhau", Paragraph.text("Trồng cây và trồng rừng phòng hộ ven biển"));
        create("Trồng rừng", Paragraph.text("Không có gì"));
        open.pass(java.time.Duration.ofMinutes(1));
        create("Mới nhất", Paragraph.text("rừng được trồng"));
        assertEquals(
                List.of("Trồng rừng", "Cùng nhau", "Mới nhất", "Trong văn bản"),
                open.documents().search("trồng rừng", 9).join().stream()
                        .map(hit -> hit.document().subject())
                        .toList());
    }

    @Test
    void documentsOfAnOlderVersionAreFoundOnceTheyAreRead() throws CannotOpen, SQLException {
        for (int i = 0; i < 25; i++) {
            create("Số " + i, Paragraph.text("Sở Xây dựng"));
        }
        open.close();
        try (Database database = Database.open(new DataFiles(open.folder()).database())) {
            database.execute("delete from document_words");
        }
        open.open();
        int found = 0;
        while (found < 25) {
            open.documents().writeWaiting().join();
            found = listed("xây dựng").size();
        }
        assertEquals(25, found);
    }

    @Test
    void noWordsFindWhatWasChangedLast() {
        create("Cũ", Paragraph.text("một"));
        open.pass(java.time.Duration.ofMinutes(1));
        create("Mới", Paragraph.text("hai"));
        assertEquals(
                List.of("Mới"),
                open.documents().search(" ", 1).join().stream().map(TextHit::excerpt).toList());
    }

    @Test
    void anExcerptIsCutAroundItsWords() {
        String text = "đầu ".repeat(40) + "trồng rừng " + "cuối ".repeat(60);
        WordMatch.Excerpt excerpt = WordMatch.of(List.of("trong", "rung"), text).excerpt();
        assertEquals("trồng rừng", excerpt.text().substring(excerpt.from(), excerpt.to()));
        assertEquals(true, excerpt.text().startsWith("…đầu ") && excerpt.text().endsWith(" cuối…"));
        assertEquals(true, excerpt.text().length() < 165);
    }

    /** Whether the words of all documents are known in memory, as they are soon after opening. */
    private void know(boolean known) {
        if (known) {
            open.store().readWords().join();
        }
    }

    private DocumentId create(String subject, Block... body) {
        return open.documents().create(Drafts.plan(subject, body), "").join();
    }

    private List<String> listed(String words) {
        return open.documents().list(DocumentQuery.ALL.withWords(words)).join().rows().stream()
                .map(DocumentRow::subject)
                .toList();
    }
}
