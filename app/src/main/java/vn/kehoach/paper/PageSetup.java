package vn.kehoach.paper;

/**
 * The sheet of a section; lengths in whole twips.
 *
 * @param header distance of the page number's line from the sheet's upper edge
 * @param number format of the page number, centred in the top margin on every page of the section
 *     but its first
 */
public record PageSetup(
        int width,
        int height,
        int top,
        int bottom,
        int left,
        int right,
        int header,
        TextFormat number) {
    /** Width between the margins. */
    public int textWidth() {
        return width - left - right;
    }

    /** Height between the margins. */
    public int textHeight() {
        return height - top - bottom;
    }

    /** Whether a page number fits above the text; else pages have none. */
    public boolean hasRoomForNumber() {
        return header + Twips.pt(1.2 * number.size()) <= top;
    }

    public boolean landscape() {
        return width > height;
    }

    /** The same sheet turned, with the same four margins as seen on it. */
    public PageSetup turned() {
        return new PageSetup(
                /* width= */ height, /* height= */ width, top, bottom, left, right, header, number);
    }
}
