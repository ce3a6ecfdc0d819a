package vn.kehoach.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import vn.kehoach.edit.Clip;

import java.util.List;
import java.util.Optional;

class ClipJsonTest {
    private final ClipJson json = new ClipJson();

    @Provide
    Arbitrary<Clip> clips() {
        return Blocks.any().list().ofMaxSize(4).map(Clip::new);
    }

    @Property(tries = 100)
    void whatIsCopiedIsReadAgain(@ForAll("clips") Clip clip) {
        assertEquals(Optional.of(clip), json.read(json.write(clip)));
    }

    @Test
    void whatOthersPutOnTheClipboardIsNoClip() {
        for (String other : List.of("", "{", "[]", "{\"blocks\":[{\"block\":\"x\"}]}", "null")) {
            assertEquals(Optional.empty(), json.read(other), other);
        }
    }
}
