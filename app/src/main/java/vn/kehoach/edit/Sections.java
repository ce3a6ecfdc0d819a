package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;

import java.util.List;
import java.util.OptionalInt;

/** Which blocks of a list belong to a numbered paragraph: what is nested in it, up to the next. */
final class Sections {
    /** The sentence that ends a plan belongs to none of its sections. */
    private static final String LAST_SENTENCE = "Trên đây";

    private final List<NumberedBlock> blocks;

    Sections(List<NumberedBlock> blocks) {
        this.blocks = blocks;
    }

    /** Whether a section begins at block {@code at}. */
    boolean begins(int at) {
        return at >= 0 && at < blocks.size() && blocks.get(at).level() > 0;
    }

    /** The blocks of the section that begins at {@code at}. */
    Span from(int at) {
        int end = at + 1;
        while (end < blocks.size() && isInside(end, at)) {
            end++;
        }
        return new Span(at, end - at);
    }

    private boolean isInside(int block, int section) {
        NumberedBlock one = blocks.get(block);
        if (one.level() > 0) {
            return isDeeper(one, blocks.get(section));
        }
        boolean title =
                one.paragraph().filter(paragraph -> paragraph.role() == Role.HEADING).isPresent();
        boolean titleBelow = block == section + 1;
        return (!title || titleBelow) && one.paragraph().filter(Sections::endsPlan).isEmpty();
    }

    private static boolean endsPlan(Paragraph paragraph) {
        return paragraph.text().text().startsWith(LAST_SENTENCE);
    }

    /** By level; under "Chương I" also an article of the same level. */
    private static boolean isDeeper(NumberedBlock inner, NumberedBlock outer) {
        if (inner.level() != outer.level()) {
            return inner.level() > outer.level();
        }
        var narrow = inner.label().orElseThrow().style();
        var wide = outer.label().orElseThrow().style();
        return inner.level() == 1 && narrow.compareTo(wide) > 0;
    }

    /** The section of the same rank next behind the one at {@code at}. */
    OptionalInt next(int at) {
        int end = from(at).end();
        return begins(end) && isSibling(end, at) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    /** The section of the same rank next before the one at {@code at}. */
    OptionalInt previous(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (begins(i) && isSibling(i, at)) {
                return from(i).end() == at ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean isSibling(int one, int other) {
        return !isDeeper(blocks.get(one), blocks.get(other))
                && !isDeeper(blocks.get(other), blocks.get(one));
    }
}
