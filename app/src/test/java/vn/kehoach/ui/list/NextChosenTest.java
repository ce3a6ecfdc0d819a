package vn.kehoach.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NextChosenTest {
    @Test
    void whatWasChosenAndIsStillThereStaysChosen() {
        assertEquals("bd", chosen("abcd", "bd", "abcde"));
        assertEquals("b", chosen("abcd", "bd", "abc"));
    }

    @Test
    void behindWhatIsGoneTheNextOneIsChosen() {
        assertEquals("c", chosen("abcd", "b", "acd"));
        assertEquals("d", chosen("abcd", "bc", "ad"));
    }

    @Test
    void theFirstOneIsChosenBehindTheLastAndInAnotherList() {
        assertEquals("a", chosen("abcd", "d", "abc"));
        assertEquals("x", chosen("abcd", "b", "xyz"));
        assertEquals("a", chosen("", "", "abc"));
    }

    @Test
    void whereNothingWasChosenNothingIs() {
        assertEquals("", chosen("abc", "", "abc"));
        assertEquals("", chosen("abc", "b", ""));
    }

    private static String chosen(String before, String chosen, String now) {
        var ids = rows(chosen).stream().map(DocumentRow::id).collect(toSet());
        return NextChosen.of(rows(before), ids, rows(now)).stream()
                .map(DocumentRow::subject)
                .reduce("", String::concat);
    }

    private static List<DocumentRow> rows(String subjects) {
        return subjects.codePoints()
                .mapToObj(Character::toString)
                .map(NextChosenTest::row)
                .toList();
    }

    private static DocumentRow row(String subject) {
        return new DocumentRow(
                new DocumentId(UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8))),
                new DocumentNumber("", "/", "KH"),
                Optional.empty(),
                DocumentType.KE_HOACH,
                "KẾ HOẠCH",
                subject,
                "",
                DocumentState.DRAFT,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }
}
