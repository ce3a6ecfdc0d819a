package vn.kehoach.readback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.kehoach.standard.Range;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The decree's machine-readable twin. */
final class Nd30Json {
    private static final String RESOURCE = "/vn/kehoach/standard/nd30.json";

    private final JsonNode root;

    Nd30Json() {
        try (InputStream in = Nd30Json.class.getResourceAsStream(RESOURCE)) {
            root = new ObjectMapper().readTree(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The component of this id, such as {@code quocHieu}. */
    JsonNode component(String id) {
        return named("components", "id", id);
    }

    /** Where a component's box lies, in % of the width between the margins. */
    Range box(String id) {
        return range(named("boxes", "box", component(id).get("box").asText()).get("xPct"));
    }

    /** Allowed sizes of a component, in pt. */
    Range sizes(String id) {
        JsonNode size = component(id).get("sizePt");
        return new Range(size.get("min").asDouble(), size.get("max").asDouble());
    }

    /** Length of the rule below a component, as a share of its longest line. */
    Range ruleLength(String id) {
        JsonNode length = component(id).get("lineBelow").get("lengthOfText");
        return new Range(length.get("min").asDouble(), length.get("max").asDouble());
    }

    /** An allowed margin, in mm: top, bottom, left or right. */
    Range margin(String side) {
        return range(root.get("page").get("marginsMm").get(side));
    }

    /** Width and height of the sheet, in mm. */
    double sheet(String side) {
        return root.get("page").get("paper").get(side).asDouble();
    }

    /** A pair of numbers of a component, such as {@code firstLineIndentCm}. */
    Range pair(String id, String field) {
        return range(component(id).get(field));
    }

    private JsonNode named(String list, String key, String value) {
        return StreamSupport.stream(root.get(list).spliterator(), false)
                .filter(node -> node.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nd30.json has no " + list + " " + value));
    }

    private static Range range(JsonNode pair) {
        return new Range(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}
