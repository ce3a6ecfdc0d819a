package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.List;
import java.util.Optional;

/** What a clerk calls a paragraph; as a command, makes the chosen ones such. */
public enum Kind implements Command {
    /** Mục "I.". */
    SECTION(Role.HEADING, 1),
    /** Khoản "1.". */
    CLAUSE(Role.ITEM, 2),
    /** Điểm "a)". */
    POINT(Role.ITEM, 3),
    /** Gạch đầu dòng "-". */
    DASH(Role.BULLET, 4),
    /** Dấu cộng "+". */
    PLUS(Role.BULLET, 5),
    /** Tiêu đề: the same number before a title of its own line. */
    TITLE(Role.HEADING, 0),
    /** Thân bài. */
    TEXT(Role.TEXT, 0),
    /** Căn cứ. */
    BASIS(Role.BASIS, 0),
    /** Giữa dòng. */
    CENTRED(Role.CENTRED, 0);

    private final Role role;
    private final int level;

    Kind(Role role, int level) {
        this.role = role;
        this.level = level;
    }

    /** What {@code paragraph} is; by its label where that is of a known kind. */
    public static Kind of(Paragraph paragraph) {
        Optional<LabelStyle> style = Label.read(paragraph.label()).map(Label::style);
        for (Kind kind : values()) {
            if (kind.level > 0 && style.equals(Optional.of(Levels.standard(kind.level).style()))) {
                return kind;
            }
        }
        return switch (paragraph.role()) {
            case BASIS -> BASIS;
            case CENTRED -> CENTRED;
            case HEADING -> TITLE;
            case BULLET -> DASH;
            case TEXT, RUN_IN, LEAD_IN, ITEM -> TEXT;
        };
    }

    @Override
    public Draft apply(Draft draft) {
        return Chosen.each(draft, this::made);
    }

    private NumberedBlock made(List<NumberedBlock> blocks, int at) {
        NumberedBlock block = blocks.get(at);
        Paragraph old = block.paragraph().orElseThrow();
        if (this == TITLE) {
            return block.with(old.as(role, old.level(), old.label()));
        }
        if (level == 0) {
            return block.as(role, 0, Optional.empty());
        }
        if (of(old) == this) {
            return block;
        }
        Optional<NumberedBlock> like =
                Siblings.nearest(
                        blocks, at, other -> other.label().filter(this::isOwn).isPresent());
        Label label = like.flatMap(NumberedBlock::label).orElse(Levels.standard(level));
        int depth = like.map(NumberedBlock::level).orElse(level);
        return block.as(role(old, like), depth, Optional.of(label));
    }

    private boolean isOwn(Label label) {
        return label.style() == Levels.standard(level).style();
    }

    /** A numbered title stays one; a new khoản is what the others are. */
    private Role role(Paragraph old, Optional<NumberedBlock> like) {
        if (this == SECTION || role == Role.BULLET) {
            return role;
        }
        boolean numbered = old.level() > 0 && old.role() != Role.BULLET && !old.text().isEmpty();
        return numbered
                ? old.role()
                : like.flatMap(NumberedBlock::paragraph).map(Paragraph::role).orElse(role);
    }
}
