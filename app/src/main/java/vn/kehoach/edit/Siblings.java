package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What kind of paragraph the others around it make one. */
final class Siblings {
    private static final NumberedBlock EMPTY =
            NumberedBlock.automatic(Paragraph.text(""), Optional.<Label>empty());

    private Siblings() {}

    /** The nearest other block before {@code at} that is wanted, or the nearest behind. */
    static Optional<NumberedBlock> nearest(
            List<NumberedBlock> blocks, int at, Predicate<NumberedBlock> wanted) {
        return around(blocks, at).mapToObj(blocks::get).filter(wanted).findFirst();
    }

    private static IntStream around(List<NumberedBlock> blocks, int at) {
        return IntStream.concat(before(at), IntStream.range(at + 1, blocks.size()));
    }

    private static IntStream before(int at) {
        return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1);
    }

    /** The empty item at {@code at} one level further out: of the kind of what it stands under. */
    static NumberedBlock outwards(List<NumberedBlock> blocks, int at) {
        NumberedBlock item = blocks.get(at);
        int level = item.paragraph().orElseThrow().level();
        return before(at)
                .mapToObj(blocks::get)
                .filter(block -> block.level() > 0 && block.level() < level)
                .findFirst()
                .map(parent -> like(parent, item))
                .orElseGet(() -> item.as(Role.TEXT, 0, Optional.empty()));
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
        return around(blocks, at)
                .filter(i -> i + 1 < blocks.size())
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

    /** The paragraph at {@code at} one level deeper; text becomes what stands above it. */
    static NumberedBlock deeper(List<NumberedBlock> blocks, int at) {
        NumberedBlock block = blocks.get(at);
        Paragraph paragraph = block.paragraph().orElseThrow();
        return switch (paragraph.role()) {
            case BASIS, CENTRED -> block;
            case TEXT -> under(blocks, at);
            case HEADING, RUN_IN, LEAD_IN, ITEM, BULLET ->
                    atLevel(blocks, at, paragraph.level() + 1);
        };
    }

    /** Text under a title becomes the first of its items, text under an item the next one. */
    private static NumberedBlock under(List<NumberedBlock> blocks, int at) {
        Optional<NumberedBlock> above =
                before(at).mapToObj(blocks::get).filter(one -> one.level() > 0).findFirst();
        Role role = above.flatMap(NumberedBlock::paragraph).map(Paragraph::role).orElse(Role.ITEM);
        boolean title = above.isEmpty() || role == Role.HEADING || role == Role.LEAD_IN;
        int level = above.map(NumberedBlock::level).orElse(0) + (title ? 1 : 0);
        return atLevel(blocks, at, level);
    }

    /** The paragraph at {@code at} one level further out; what is on the first becomes text. */
    static NumberedBlock furtherOut(List<NumberedBlock> blocks, int at) {
        NumberedBlock block = blocks.get(at);
        int level = block.paragraph().orElseThrow().level();
        return switch (level) {
            case 0 -> block;
            case 1 -> block.as(Role.TEXT, 0, Optional.empty());
            default -> atLevel(blocks, at, level - 1);
        };
    }

    /** The paragraph at {@code at} as the nearest ones of {@code level}, or as is usual there. */
    private static NumberedBlock atLevel(List<NumberedBlock> blocks, int at, int level) {
        NumberedBlock block = blocks.get(at);
        Optional<NumberedBlock> like = nearest(blocks, at, other -> other.level() == level);
        if (like.isEmpty() && level > Levels.DEEPEST) {
            return block;
        }
        Label label = like.flatMap(NumberedBlock::label).orElseGet(() -> Levels.standard(level));
        Role usual =
                like.flatMap(NumberedBlock::paragraph)
                        .map(Paragraph::role)
                        .orElse(
                                level >= Levels.FIRST_BULLET
                                        ? Role.BULLET
                                        : level == 1 ? Role.HEADING : Role.ITEM);
        return block.as(role(block, usual), level, Optional.of(label));
    }

    /** A numbered paragraph with words in it keeps its role under another number. */
    private static Role role(NumberedBlock block, Role usual) {
        Paragraph paragraph = block.paragraph().orElseThrow();
        boolean numbered = paragraph.level() > 0 && paragraph.role() != Role.BULLET;
        return numbered && usual != Role.BULLET && !paragraph.text().isEmpty()
                ? paragraph.role()
                : usual;
    }
}
