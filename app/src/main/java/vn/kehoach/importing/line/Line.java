package vn.kehoach.importing.line;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.text.Blanks;

import java.util.List;
import java.util.Set;

/**
 * A line of the source as its writer ended it.
 *
 * @param text single blanks inside, none at the ends
 * @param gap whether empty space, another cell or a break stands before it
 * @param bound whether it continues the source paragraph of the line before
 */
public record Line(RichText text, SourcePlace place, Look look, boolean gap, boolean bound)
        implements Item {
    /** Its characters, a blank for each tab and each no-break space. */
    public String plain() {
        return said().replace(Blanks.NO_BREAK, ' ');
    }

    /** Its characters, a blank for each tab: what a name keeps of it. */
    public String said() {
        return text.text().replace('\t', ' ');
    }

    public boolean isEmptyText() {
        return text.isEmpty();
    }

    public Line withText(RichText newText) {
        return new Line(newText, place, look, gap, bound);
    }

    /** This line as if no empty space stood before it. */
    public Line withoutGap() {
        return new Line(text, place, look, false, bound);
    }

    /** This line and {@code next} as one, with a blank between. */
    public Line join(Line next) {
        boolean same =
                !text.isEmpty()
                        && !next.text.isEmpty()
                        && text.runs()
                                .getLast()
                                .emphasis()
                                .equals(next.text.runs().getFirst().emphasis());
        Emphasis between = same ? text.runs().getLast().emphasis() : Emphasis.NONE;
        RichText blank = new RichText(List.of(new Run(" ", between)));
        return withText(text.append(blank).append(next.text));
    }

    /** The rest of this line from character {@code from} on. */
    public Line from(int from) {
        RichText rest = text.slice(from, plain().length());
        return withText(rest.stripped(isStyled() ? " " : " \t", " "));
    }

    /** Whether it stands in one of these styles of our own papers. */
    public boolean isIn(Set<PaperStyle> styles) {
        return look.paper().filter(styles::contains).isPresent();
    }

    /** Whether it stands in any style of our own papers. */
    public boolean isStyled() {
        return look.paper().isPresent();
    }

    /** Whether every word is bold, as on a heading's line. */
    public boolean bold() {
        return text.common().bold();
    }
}
