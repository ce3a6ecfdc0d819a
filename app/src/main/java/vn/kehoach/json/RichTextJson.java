package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.io.IOException;
import java.util.List;

/**
 * Text without emphasis as a string, other text as a list of {@code {"text": "…", "bold": true}}.
 */
final class RichTextJson {
    private RichTextJson() {}

    /** A run as it stands in the file. */
    private record RunShape(String text, boolean bold, boolean italic, boolean underline) {
        static RunShape of(Run run) {
            Emphasis emphasis = run.emphasis();
            return new RunShape(
                    run.text(), emphasis.bold(), emphasis.italic(), emphasis.underline());
        }

        Run run() {
            return new Run(text, new Emphasis(bold, italic, underline));
        }
    }

    static final class Writer extends StdSerializer<RichText> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(RichText.class);
        }

        @Override
        public void serialize(RichText text, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (text.equals(RichText.plain(text.text()))) {
                json.writeString(text.text());
            } else {
                List<RunShape> runs = text.runs().stream().map(RunShape::of).toList();
                provider.defaultSerializeValue(runs, json);
            }
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, RichText text) {
            return text.isEmpty();
        }
    }

    static final class Reader extends StdDeserializer<RichText> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(RichText.class);
        }

        @Override
        public RichText deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return RichText.plain(context.readValue(parser, String.class));
            }
            RunShape[] runs = context.readValue(parser, RunShape[].class);
            return new RichText(List.of(runs).stream().map(RunShape::run).toList());
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return RichText.EMPTY;
        }
    }
}
