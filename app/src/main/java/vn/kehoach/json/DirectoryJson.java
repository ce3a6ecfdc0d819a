package vn.kehoach.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import vn.kehoach.directory.DirectoryChange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Changes of the directory, a string each. */
public final class DirectoryJson {
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .addMixIn(DirectoryChange.class, WithoutEmpty.class)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, new ToStringSerializer())
                                    .addDeserializer(LocalDate.class, new DayReader()))
                    .build();

    /** The change in one line. */
    public String write(DirectoryChange change) {
        try {
            return mapper.writeValueAsString(change);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The change that {@link #write} wrote; empty when it is none of this version. */
    public Optional<DirectoryChange> read(String written) {
        try {
            return Optional.of(mapper.readValue(written, DirectoryChange.class));
        } catch (JsonProcessingException foreign) {
            return Optional.empty();
        }
    }

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            String day = in.getText();
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException noDay) {
                throw context.weirdStringException(day, LocalDate.class, "no day");
            }
        }
    }
}
