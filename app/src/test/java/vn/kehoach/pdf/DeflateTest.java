package vn.kehoach.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import vn.kehoach.font.Face;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

class DeflateTest {
    @Property(tries = 200)
    void whatIsInflatedIsWhatWasDeflated(@ForAll("repetitive") byte[] data) throws IOException {
        assertArrayEquals(data, inflated(Deflate.zlib(data)));
    }

    @Property(tries = 200)
    void alsoOfBytesWithoutAnyOrder(@ForAll byte[] data) throws IOException {
        assertArrayEquals(data, inflated(Deflate.zlib(data)));
    }

    @Provide
    Arbitrary<byte[]> repetitive() {
        return Arbitraries.bytes().between((byte) 0, (byte) 2).array(byte[].class).ofMaxSize(2000);
    }

    @Test
    void stringsFurtherBackThanTheWindowAreNotReferredTo() throws IOException {
        byte[] font = SamplePages.FONTS.file(Face.REGULAR);
        byte[] deflated = Deflate.zlib(font);
        assertArrayEquals(font, inflated(deflated));
        assertTrue(deflated.length < font.length * 0.7, () -> "only to " + deflated.length);
    }

    @Test
    void runsLongerThanTheLongestReferenceAreDeflated() throws IOException {
        byte[] blank = new byte[100_000];
        byte[] deflated = Deflate.zlib(blank);
        assertArrayEquals(blank, inflated(deflated));
        assertTrue(deflated.length < 1000, () -> "only to " + deflated.length);
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        }
    }
}
