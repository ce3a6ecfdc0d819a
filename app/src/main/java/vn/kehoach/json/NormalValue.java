package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

import java.io.IOException;

/** An enumeration of which one value is what nearly every file has, so that it goes unsaid. */
final class NormalValue {
    private NormalValue() {}

    static final class Writer<E extends Enum<E>> extends StdScalarSerializer<E> {
        private static final long serialVersionUID = 1;
        private final E normal;

        Writer(Class<E> type, E normal) {
            super(type);
            this.normal = normal;
        }

        @Override
        public void serialize(E value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.name());
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, E value) {
            return value == normal;
        }
    }

    static final class Reader<E extends Enum<E>> extends StdScalarDeserializer<E> {
        private static final long serialVersionUID = 1;
        private final Class<E> type;
        private final E normal;

        Reader(Class<E> type, E normal) {
            super(type);
            this.type = type;
            this.normal = normal;
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String name = parser.getText();
            for (E value : type.getEnumConstants()) {
                if (value.name().equals(name)) {
                    return value;
                }
            }
            throw context.weirdStringException(name, type, "no such value");
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return normal;
        }
    }
}
