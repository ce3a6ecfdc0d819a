package vn.kehoach.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes damaged character maps (ToUnicode, ISO 32000-1, 9.10.3) from the fonts of a file: a single
 * wrong digit makes a range of thousands of millions of codes, and PDFBox would go through them
 * all.
 */
final class CharacterMaps {
    private static final int LARGEST_MAP = 4 << 20;

    /** Codes have at most two bytes. */
    private static final long LARGEST_RANGE = 0xFFFF;

    private static final Pattern SECTION =
            Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\G\\s*<([0-9A-Fa-f]{1,8})>\\s*<([0-9A-Fa-f]{1,8})>\\s*(?:<[^<>]*>|\\[[^\\[\\]]*\\])");

    private CharacterMaps() {}

    /** Leaves only sound maps in {@code document}. */
    static void guard(PDDocument document) throws IOException {
        for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT)) {
            if (object.getObject() instanceof COSDictionary font
                    && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map
                    && !isSound(map)) {
                font.removeItem(COSName.TO_UNICODE);
            }
        }
    }

    private static boolean isSound(COSStream map) throws IOException {
        String text;
        try (var in = map.createInputStream()) {
            text = new String(in.readNBytes(LARGEST_MAP), StandardCharsets.ISO_8859_1);
        }
        return SECTION.matcher(text)
                .results()
                .allMatch(section -> hasSoundRanges(section.group(1)));
    }

    private static boolean hasSoundRanges(String section) {
        Matcher range = RANGE.matcher(section);
        int end = 0;
        while (range.find()) {
            long codes = Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16);
            if (codes < 0 || codes > LARGEST_RANGE) {
                return false;
            }
            end = range.end();
        }
        return section.substring(end).isBlank();
    }
}
