package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.json.Documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RedlineTest {
    private static final Block FIRST = Paragraph.text("Rà soát các văn bản hiện hành của tỉnh.");
    private static final Block SECOND = Paragraph.text("Tổ chức hội nghị triển khai kế hoạch.");
    private static final Block THIRD = Paragraph.text("Báo cáo kết quả về Sở trước ngày 30/11.");

    @Test
    void insertedAndDeletedBlocksStandWhereTheyWere() {
        assertEquals(
                List.of(
                        new BlockChange.Deleted(FIRST),
                        new BlockChange.Same(SECOND),
                        new BlockChange.Inserted(THIRD)),
                Flow.changes(List.of(FIRST, SECOND), List.of(SECOND, THIRD)));
    }

    @Test
    void aMovedBlockIsNamedAtBothPlaces() {
        List<BlockChange> changes =
                Flow.changes(List.of(FIRST, SECOND, THIRD), List.of(SECOND, THIRD, FIRST));
        assertEquals(
                List.of(
                        new BlockChange.MovedAway(FIRST, 1),
                        new BlockChange.Same(SECOND),
                        new BlockChange.Same(THIRD),
                        new BlockChange.MovedHere(FIRST, 1)),
                changes);
    }

    @Test
    void anEditedParagraphShowsItsWords() {
        Block later = Paragraph.text("Báo cáo kết quả về Văn phòng trước ngày 25/11.");
        assertEquals(
                "Báo cáo kết quả về [-Sở ][+Văn phòng ]trước ngày [-30][+25]/11.",
                shown(Flow.changes(List.of(THIRD), List.of(later)).getFirst()));
    }

    @Test
    void aRenumberedParagraphIsEditedInItsLabelOnly() {
        var two = Paragraph.of(Role.ITEM, 2, "2.", RichText.plain("Giữ nguyên lời văn này"));
        var three = Paragraph.of(Role.ITEM, 2, "3.", RichText.plain("Giữ nguyên lời văn này"));
        assertEquals(
                List.of(
                        new BlockChange.Edited(
                                two,
                                three,
                                List.of(
                                        new WordChange(
                                                WordChange.Kind.SAME, "Giữ nguyên lời văn này")))),
                Flow.changes(List.of(two), List.of(three)));
    }

    @Property
    void bothTextsCanBeReadFromTheWords(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<WordChange> words = Words.changes(before, after);
        assertEquals(before, without(words, WordChange.Kind.INSERTED));
        assertEquals(after, without(words, WordChange.Kind.DELETED));
    }

    @Provide
    Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.of("kế hoạch", " ", "số", ", ", "10", "/", "\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String without(List<WordChange> words, WordChange.Kind kind) {
        return words.stream()
                .filter(word -> word.kind() != kind)
                .map(WordChange::text)
                .collect(Collectors.joining());
    }

    @Property(tries = 200)
    void bothTextsCanBeReadFromTheRedline(
            @ForAll("documents") OfficialDocument before,
            @ForAll("documents") OfficialDocument after) {
        List<BlockChange> changes = Flow.changes(before.body(), after.body());
        assertEquals(before.body(), changes.stream().flatMap(RedlineTest::before).toList());
        assertEquals(after.body(), changes.stream().flatMap(RedlineTest::after).toList());
    }

    @Property(tries = 100)
    void aTextHasNoChangesAgainstItself(@ForAll("documents") OfficialDocument text) {
        List<PartChange> parts = Redline.between(text, text).parts();
        assertEquals(List.of(), parts.stream().flatMap(part -> part.fields().stream()).toList());
        assertEquals(
                List.of(),
                parts.stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(block -> !(block instanceof BlockChange.Same))
                        .toList());
    }

    @Provide
    Arbitrary<OfficialDocument> documents() {
        return Documents.any();
    }

    private static Stream<Block> before(BlockChange change) {
        return switch (change) {
            case BlockChange.Same same -> Stream.of(same.block());
            case BlockChange.Deleted deleted -> Stream.of(deleted.block());
            case BlockChange.MovedAway moved -> Stream.of(moved.block());
            case BlockChange.Edited edited -> Stream.of(edited.before());
            case BlockChange.EditedTable edited -> Stream.of(edited.before());
            case BlockChange.Inserted _, BlockChange.MovedHere _ -> Stream.empty();
        };
    }

    private static Stream<Block> after(BlockChange change) {
        return switch (change) {
            case BlockChange.Same same -> Stream.of(same.block());
            case BlockChange.Inserted inserted -> Stream.of(inserted.block());
            case BlockChange.MovedHere moved -> Stream.of(moved.block());
            case BlockChange.Edited edited -> Stream.of(edited.after());
            case BlockChange.EditedTable edited -> Stream.of(edited.after());
            case BlockChange.Deleted _, BlockChange.MovedAway _ -> Stream.empty();
        };
    }

    private static String shown(BlockChange change) {
        return change instanceof BlockChange.Edited edited
                ? edited.words().stream()
                        .map(
                                word ->
                                        switch (word.kind()) {
                                            case SAME -> word.text();
                                            case DELETED -> "[-" + word.text() + "]";
                                            case INSERTED -> "[+" + word.text() + "]";
                                        })
                        .collect(Collectors.joining())
                : change.toString();
    }
}
