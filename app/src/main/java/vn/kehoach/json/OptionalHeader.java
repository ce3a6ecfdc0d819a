package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import vn.kehoach.document.Header;

import java.io.IOException;
import java.util.Optional;

/** The only optional value of a document, an appendix's own header: there or left out. */
@SuppressWarnings("rawtypes") // the library asks by class, which has no parameter
final class OptionalHeader {
    private OptionalHeader() {}

    static final class Writer extends StdSerializer<Optional> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Optional.class);
        }

        @Override
        public void serialize(Optional value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            provider.defaultSerializeValue(value.orElseThrow(), json);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Optional value) {
            return value.isEmpty();
        }
    }

    static final class Reader extends StdDeserializer<Optional> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Optional.class);
        }

        @Override
        public Optional deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return Optional.of(context.readValue(parser, Header.class));
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
