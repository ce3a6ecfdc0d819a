package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

import java.io.IOException;
import java.text.Normalizer;

/** Text in NFC, whatever the file was saved by. */
final class NormalizedText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    NormalizedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return "";
    }
}
