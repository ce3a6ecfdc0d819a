package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** JSON as people read it, with the same bytes on every system. */
final class PrettyJson {
    /** For trees of nodes alone. */
    static final JsonMapper PLAIN = JsonMapper.builder().build();

    private PrettyJson() {}

    /** {@code node} indented by two blanks, lines ended by a line feed, in UTF-8. */
    static byte[] bytes(JsonMapper mapper, JsonNode node) {
        var separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var printer =
                new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            String text = mapper.writer(printer).writeValueAsString(node);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON nodes always prints", impossible);
        }
    }
}
