package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.document.DocumentType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The Java constants say what {@code nd30.json} says. */
class Nd30Test {
    private static final JsonNode ND30 = read();

    private static JsonNode read() {
        try (InputStream in = Nd30Test.class.getResourceAsStream("nd30.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode component(String id) {
        for (JsonNode node : ND30.get("components")) {
            if (node.get("id").asText().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("no component " + id);
    }

    private static Range range(JsonNode pair) {
        return new Range(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    @ParameterizedTest
    @EnumSource
    void aComponentLooksAsTheDecreeSays(Component component) {
        JsonNode node = component(component.id());
        JsonNode size = node.get("sizePt");
        assertEquals(
                List.of(
                        node.get("case").asText().equals("upper"),
                        new Range(size.get("min").asDouble(), size.get("max").asDouble()),
                        size.get("setA").asDouble(),
                        size.get("setB").asDouble(),
                        node.get("bold").asBoolean(),
                        node.get("italic").asBoolean(),
                        node.get("align").asText()),
                List.of(
                        component.capitals(),
                        component.sizes(),
                        component.size(SizeSet.A),
                        component.size(SizeSet.B),
                        component.bold(),
                        component.italic(),
                        component.alignment().name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource
    void aRuleIsAsLongAsTheDecreeSays(ShortRule rule) {
        JsonNode length = component(rule.below().id()).get("lineBelow").get("lengthOfText");
        assertEquals(length.get("min").asDouble(), rule.length().min(), 0.001);
        assertEquals(length.get("max").asDouble(), rule.length().max(), 0.001);
    }

    @Test
    void theSheetIsAsTheDecreeSays() {
        JsonNode margins = ND30.get("page").get("marginsMm");
        assertEquals(
                List.of(
                        range(margins.get("top")),
                        range(margins.get("bottom")),
                        range(margins.get("left")),
                        range(margins.get("right"))),
                List.of(Sheet.TOP, Sheet.BOTTOM, Sheet.LEFT, Sheet.RIGHT));
        JsonNode paper = ND30.get("page").get("paper");
        assertEquals(paper.get("widthMm").asDouble(), Sheet.WIDTH);
        assertEquals(paper.get("heightMm").asDouble(), Sheet.HEIGHT);
    }

    @Test
    void runningTextStandsAsTheDecreeSays() {
        JsonNode body = component("noiDung");
        Range centimetres = range(body.get("firstLineIndentCm"));
        assertEquals(new Range(centimetres.min() * 10, centimetres.max() * 10), Sheet.FIRST_LINE);
        assertEquals(body.get("paragraphSpacingPtMin").asDouble(), Sheet.PARAGRAPH_SPACE);
        JsonNode spacing = body.get("lineSpacing");
        assertEquals(
                new Range(spacing.get("min").asDouble(), spacing.get("max").asDouble()),
                Sheet.LINE_SPACING);
        assertEquals(
                component("trichYeuCongVan").get("spaceBeforePt").asDouble(),
                Sheet.LETTER_SUBJECT_SPACE);
    }

    @Test
    void theLiteralsAreTheDecrees() {
        assertEquals(component("quocHieu").get("literal").asText(), Wording.NATION);
        assertEquals(component("tieuNgu").get("literal").asText(), Wording.MOTTO);
        assertEquals(component("noiNhanNhan").get("literal").asText(), Wording.RECIPIENTS);
        assertEquals(component("noiDung").get("endMark").get("text").asText(), Wording.END_MARK);
    }

    @Test
    void everyTypeHasTheDecreesCode() {
        var expected = new ArrayList<String>();
        var got = new ArrayList<String>();
        for (JsonNode type : ND30.get("documentTypes")) {
            String name = type.get("name").asText().replace(" (cá biệt)", "");
            expected.add(name + " " + type.get("code").asText(""));
            got.add(name + " " + TypeCodes.of(DocumentType.named(name)).orElse(""));
        }
        assertEquals(expected, got);
        assertEquals(29, got.size());
    }

    @Test
    void theLettersAreTheDecrees() {
        var letters = new StringBuilder();
        component("diem").get("letters").forEach(letter -> letters.append(letter.asText()));
        assertEquals(letters.toString(), Letters.SEQUENCE);
    }
}
