package vn.kehoach.docx;

/** Characters of symbol fonts, which stand in Unicode's private area, as what they show. */
final class Symbols {
    private Symbols() {}

    /** {@code text} with every private character replaced. */
    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.chars().forEach(character -> printable.append(printable((char) character)));
        return printable.toString();
    }

    private static char printable(char character) {
        if (character < '\uE000' || character > '\uF8FF') {
            return character;
        }
        return switch (character & 0xFF) {
            case 0x2D, 0x2B, 0x2A -> (char) (character & 0xFF);
            case 0xA8, 0x6F, 0x71 -> '□';
            case 0xFE, 0x52 -> '☑';
            case 0xFC -> '✓';
            case 0xE0, 0xDE -> '→';
            case 0xA7, 0x6E -> '▪';
            default -> '•';
        };
    }
}
