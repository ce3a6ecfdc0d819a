package vn.kehoach.docx.writing;

import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;

/** What a text format says that the format it stands on does not. */
final class TextProperties {
    private TextProperties() {}

    /** Writes {@code w:rPr} where {@code wanted} differs from {@code base}. */
    static void writeDifference(Xml xml, TextFormat wanted, TextFormat base) {
        if (wanted.equals(base)) {
            return;
        }
        xml.open("w:rPr");
        if (wanted.bold() != base.bold()) {
            xml.toggle("w:b", wanted.bold());
        }
        if (wanted.italic() != base.italic()) {
            xml.toggle("w:i", wanted.italic());
        }
        if (wanted.ink() != base.ink()) {
            ink(xml, wanted.ink());
        }
        if (wanted.size() != base.size()) {
            size(xml, wanted);
        }
        if (wanted.underline() != base.underline() || wanted.ink() != base.ink()) {
            underline(xml, wanted);
        }
        if (wanted.raised() != base.raised()) {
            raise(xml, wanted);
        }
        xml.close();
    }

    /**
     * Writes {@code w:rPr} with everything said aloud, nothing left to an application's default.
     */
    static void writeAll(Xml xml, TextFormat format) {
        xml.open("w:rPr");
        xml.open("w:rFonts");
        for (String script : new String[] {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"}) {
            xml.with(script, "Times New Roman");
        }
        xml.close();
        xml.toggle("w:b", format.bold());
        xml.toggle("w:i", format.italic());
        xml.value("w:color", "000000");
        size(xml, format);
        underline(xml, format);
        raise(xml, format);
        xml.open("w:lang")
                .with("w:val", "vi-VN")
                .with("w:eastAsia", "vi-VN")
                .with("w:bidi", "vi-VN")
                .close();
        xml.close();
    }

    private static void size(Xml xml, TextFormat format) {
        long halfPoints = Math.round(format.size() * 2);
        xml.value("w:sz", halfPoints).value("w:szCs", halfPoints);
    }

    private static void ink(Xml xml, Ink ink) {
        xml.toggle("w:strike", ink.struck());
        xml.value("w:color", "%06X".formatted(ink.rgb()));
    }

    private static void underline(Xml xml, TextFormat format) {
        String below =
                switch (format.ink()) {
                    case BLACK, DELETED, MOVED_AWAY -> format.underline() ? "single" : "none";
                    case INSERTED -> "single";
                    case MOVED_HERE -> "double";
                };
        xml.value("w:u", below);
    }

    private static void raise(Xml xml, TextFormat format) {
        xml.value("w:vertAlign", format.raised() ? "superscript" : "baseline");
    }
}
