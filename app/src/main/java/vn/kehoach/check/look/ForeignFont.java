package vn.kehoach.check.look;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.source.TextLook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** L02: all letters are black and in Times New Roman. Told once for each other font and colour. */
final class ForeignFont implements LookRule {
    private static final String RIGHT = "Times New Roman";

    /** A letter or two astray are seen by nobody. */
    private static final int FEW = 3;

    /** Channels of a colour up to which it still prints black. */
    private static final int DARK = 0x40;

    private static final Set<String> SYMBOLS =
            Set.of("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "MS Gothic");

    /** The first line of a wrong look, and how many letters have it. */
    private record Wrong(Shown first, int letters) {
        Wrong and(Wrong later) {
            return new Wrong(first, letters + later.letters);
        }
    }

    @Override
    public String code() {
        return "L02";
    }

    @Override
    public String article() {
        return ANNEX_1 + "I.4";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        var fonts = new LinkedHashMap<String, Wrong>();
        var colours = new LinkedHashMap<String, Wrong>();
        for (Shown line : sheets.lines()) {
            for (Map.Entry<TextLook, Integer> look : line.looks().entrySet()) {
                var wrong = new Wrong(line, look.getValue());
                String font = look.getKey().font();
                String colour = look.getKey().colour();
                if (!font.isEmpty() && !font.equalsIgnoreCase(RIGHT) && !SYMBOLS.contains(font)) {
                    fonts.merge(font, wrong, Wrong::and);
                }
                if (!black(colour)) {
                    colours.merge(colour, wrong, Wrong::and);
                }
            }
        }
        return Stream.concat(
                told(fonts, "Phông chữ “%s”; văn bản dùng phông Times New Roman."),
                told(colours, "Chữ màu (mã %s); văn bản in chữ màu đen."));
    }

    private Stream<Finding> told(Map<String, Wrong> looks, String message) {
        return looks.entrySet().stream()
                .filter(look -> look.getValue().letters >= FEW)
                .map(
                        look ->
                                finding(
                                        look.getValue().first,
                                        Severity.ERROR,
                                        message.formatted(look.getKey())));
    }

    private static boolean black(String colour) {
        if (!colour.matches("[0-9A-Fa-f]{6}")) {
            return true;
        }
        int rgb = Integer.parseInt(colour, 16);
        return (rgb >> 16) <= DARK && ((rgb >> 8) & 0xFF) <= DARK && (rgb & 0xFF) <= DARK;
    }
}
