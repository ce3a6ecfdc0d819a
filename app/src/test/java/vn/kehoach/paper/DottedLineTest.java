package vn.kehoach.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Paragraph;

import java.util.List;
import java.util.stream.Stream;

class DottedLineTest {
    @Test
    void onlyManyDotsAtTheEndAreALineToWriteOn() {
        List<String> dotted = List.of("Lý do: …………", "Lý do: …………….", "........");
        List<String> others = List.of("Một câu.", "Vân vân...", "Còn nữa…", "…", "");
        assertEquals(
                dotted,
                Stream.of(dotted, others)
                        .flatMap(List::stream)
                        .filter(line -> DottedLine.is(Paragraph.text(line)))
                        .toList());
    }
}
