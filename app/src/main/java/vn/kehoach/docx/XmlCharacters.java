package vn.kehoach.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a part, which is in UTF-8 or UTF-16. Decoded here because the JDK's parser
 * prints a malformed byte to standard error besides throwing.
 */
final class XmlCharacters {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;

    private XmlCharacters() {}

    /** The part's characters without byte order mark; malformed bytes are an IOException. */
    static Reader of(InputStream part) throws IOException {
        var in = new PushbackInputStream(part, 3);
        byte[] start = in.readNBytes(3);
        if (!Arrays.equals(start, UTF_8_MARK)) {
            in.unread(start);
        }
        return new InputStreamReader(in, charset(start).newDecoder());
    }

    private static Charset charset(byte[] start) {
        boolean wide =
                start.length > 1
                        && ((start[0] == FE && start[1] == FF)
                                || (start[0] == FF && start[1] == FE));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
