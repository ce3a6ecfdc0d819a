package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;

import java.util.List;

class NumberingTest {
    /** Paragraphs as files have them: with odd labels, levels left out, series parted. */
    @Provide
    Arbitrary<List<Paragraph>> odd() {
        return paragraphs(
                "",
                "I.",
                "II.",
                "IV.",
                "1.",
                "2.",
                "3.",
                "01.",
                "1.1.",
                "2.1.",
                "a)",
                "b)",
                "i)",
                "đ)",
                "-",
                "+",
                "Điều 1.",
                "Phần I",
                "Chương II",
                "(1)",
                "Bước 1:");
    }

    /** Paragraphs as counting numbers them, or printed far from it. */
    @Provide
    Arbitrary<List<Paragraph>> regular() {
        return paragraphs("", "I.", "1.", "a)", "-", "+", "(1)", "31.", "x)")
                .map(paragraphs -> Numbering.read(paragraphs).stream().map(NumberingTest::counted))
                .map(blocks -> Numbering.write(blocks.toList()))
                .map(blocks -> blocks.stream().map(Paragraph.class::cast).toList());
    }

    private static NumberedBlock counted(NumberedBlock block) {
        boolean far = block.label().filter(label -> label.value().orElse(0) > 20).isPresent();
        return new NumberedBlock(block.block(), block.label(), !far);
    }

    private static Arbitrary<List<Paragraph>> paragraphs(String... labels) {
        var roles = Arbitraries.of(Role.HEADING, Role.ITEM, Role.BULLET, Role.TEXT, Role.LEAD_IN);
        var texts = Arbitraries.of("", "Mục đích", "Thực hiện:", "a");
        return Combinators.combine(
                        roles, Arbitraries.integers().between(0, 6), Arbitraries.of(labels), texts)
                .as(
                        (role, level, label, text) ->
                                Paragraph.of(role, level, label, RichText.plain(text)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void nothingIsNumberedAnewByItself(@ForAll("odd") List<Paragraph> paragraphs) {
        assertEquals(paragraphs, Numbering.write(Numbering.read(paragraphs)));
    }

    @Property
    void enterAndBackspaceLeaveTheDocumentAsItWas(
            @ForAll("regular") List<Paragraph> paragraphs, @ForAll int where, @ForAll int offset) {
        int at = Math.floorMod(where, paragraphs.size());
        int length = ParagraphText.length(paragraphs.get(at));
        Assume.that(length > 0 || paragraphs.get(at).level() == 0);
        var before =
                new Draft(
                        Written.document(List.<Block>copyOf(paragraphs)),
                        TextSelection.at(
                                Place.of(Part.BODY, at), Math.floorMod(offset, length + 1)));
        assertEquals(before, Erase.BACK.apply(new NewParagraph().apply(before)));
    }

    @Property
    void whatStandsBeforeAnEditKeepsItsNumber(
            @ForAll("odd") List<Paragraph> paragraphs, @ForAll int where) {
        int at = Math.floorMod(where, paragraphs.size());
        var before =
                new Draft(
                        Written.document(List.<Block>copyOf(paragraphs)),
                        TextSelection.at(Place.of(Part.BODY, at), 0));
        for (Command command :
                List.of(Indent.DEEPER, Indent.OUTWARDS, Kind.POINT, Renumber.RESTART)) {
            assertEquals(
                    paragraphs.subList(0, at),
                    command.apply(before).document().body().subList(0, at));
        }
    }
}
