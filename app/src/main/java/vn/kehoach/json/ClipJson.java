package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import vn.kehoach.edit.Clip;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Copied text with its structure as a string, for the clipboard between our own windows. */
public final class ClipJson {
    private final JsonMapper mapper =
            DocumentMapper.create().rebuild().addMixIn(Clip.class, WithoutEmpty.class).build();

    public String write(Clip clip) {
        try {
            return mapper.writeValueAsString(clip);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What {@link #write} wrote; empty when another version of the program, or another, did. */
    public Optional<Clip> read(String written) {
        try {
            Optional<Clip> clip = Optional.ofNullable(mapper.readValue(written, Clip.class));
            DocumentShape.verifyBlocks(clip.map(Clip::blocks).orElse(List.of()));
            return clip;
        } catch (JsonProcessingException | MalformedDocument foreign) {
            return Optional.empty();
        }
    }
}
