package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.util.List;
import java.util.Set;

class MergedTextTest {
    @Test
    void emphasisStaysWithItsWords() {
        var before =
                new RichText(List.of(Run.plain("trước "), new Run("ngày 30/11", Emphasis.BOLD)));
        var after =
                new RichText(List.of(Run.plain("trước "), new Run("tháng 12", Emphasis.ITALIC)));
        assertEquals(
                new MergedText(
                        new RichText(
                                List.of(
                                        Run.plain("trước "),
                                        new Run("ngày 30/11", Emphasis.BOLD),
                                        new Run("tháng 12", Emphasis.ITALIC))),
                        List.of(
                                new Span(6, 16, Change.DELETED),
                                new Span(16, 24, Change.INSERTED))),
                MergedText.of(before, after));
    }

    @Property
    void eitherTextIsLeftWhenTheOtherIsTakenOut(
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String other) {
        String before = one.replace('c', ' ');
        String after = other.replace('c', ' ');
        MergedText merged = MergedText.of(before, after);
        assertEquals(before, without(merged, Set.of(Change.INSERTED)));
        assertEquals(after, without(merged, Set.of(Change.DELETED)));
    }

    @Property
    void theFirstWordsOfTheNewerTextEndWhereTheyAreFound(
            @ForAll @StringLength(max = 20) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'c')
                    String other) {
        String after = other.replace('c', ' ');
        MergedText merged = MergedText.of(one.replace('c', ' '), after);
        int count = after.length() / 2;
        int end = merged.end(count);
        var head =
                new MergedText(
                        merged.text().slice(0, end),
                        merged.spans().stream().filter(span -> span.to() <= end).toList());
        assertEquals(after.substring(0, count), without(head, Set.of(Change.DELETED)));
    }

    private static String without(MergedText merged, Set<Change> left) {
        var text = new StringBuilder(merged.text().text());
        for (Span span : merged.spans().reversed()) {
            if (left.contains(span.change())) {
                text.delete(span.from(), span.to());
            }
        }
        return text.toString();
    }
}
