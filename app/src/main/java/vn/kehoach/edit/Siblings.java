package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What kind of paragraph the others around it make one. */
final class Siblings {
    private Siblings() {}

    /** The empty item at {@code at} one level further out: of the kind of what it stands under. */
    static NumberedBlock outwards(List<NumberedBlock> blocks, int at) {
        NumberedBlock item = blocks.get(at);
        int level = item.paragraph().orElseThrow().level();
        return above(blocks, at, level)
                .map(parent -> like(parent, item))
                .orElseGet(() -> item.as(Role.TEXT, 0, Optional.empty()));
    }

    /** The nearest numbered block above {@code at} that is less deep than {@code level}. */
    private static Optional<NumberedBlock> above(List<NumberedBlock> blocks, int at, int level) {
        return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(blocks::get)
                .filter(block -> block.level() > 0 && block.level() < level)
                .findFirst();
    }

    private static NumberedBlock like(NumberedBlock kind, NumberedBlock words) {
        Paragraph paragraph = kind.paragraph().orElseThrow();
        return words.as(paragraph.role(), paragraph.level(), kind.label());
    }

    /**
     * An empty paragraph of the kind that comes behind the titles most like the one at {@code at},
     * those before it first.
     */
    static Optional<NumberedBlock> behindTitle(List<NumberedBlock> blocks, int at) {
        Paragraph title = blocks.get(at).paragraph().orElseThrow();
        var before = IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1);
        var behind = IntStream.range(at + 1, blocks.size() - 1);
        return IntStream.concat(before, behind)
                .filter(i -> blocks.get(i).paragraph().filter(p -> alike(p, title)).isPresent())
                .mapToObj(i -> blocks.get(i + 1))
                .filter(next -> next.paragraph().filter(p -> isUnder(p, title)).isPresent())
                .findFirst()
                .map(kind -> like(kind, EMPTY));
    }

    private static boolean alike(Paragraph paragraph, Paragraph title) {
        return paragraph.role() == title.role() && paragraph.level() == title.level();
    }

    private static boolean isUnder(Paragraph paragraph, Paragraph title) {
        return paragraph.level() > title.level() || paragraph.role() == Role.TEXT;
    }

    private static final NumberedBlock EMPTY =
            NumberedBlock.automatic(Paragraph.text(""), Optional.<Label>empty());
}
