package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.util.List;
import java.util.Optional;

/**
 * Bold, italic, underline of what is selected: taken away where all of it is so, put on otherwise.
 * Where nothing is selected, of the next letter.
 */
public enum Toggle implements Command {
    BOLD,
    ITALIC,
    UNDERLINE;

    private Emphasis emphasis() {
        return new Emphasis(this == BOLD, this == ITALIC, this == UNDERLINE);
    }

    @Override
    public Draft apply(Draft draft) {
        if (draft.selection().isEmpty()) {
            Emphasis now = draft.typingEmphasis();
            return new Draft(
                    draft.document(), draft.selection(), Optional.of(changed(now, isOn(now))));
        }
        List<Chosen.Stretch> stretches = Chosen.stretches(draft);
        boolean on =
                stretches.stream()
                        .flatMap(one -> selected(one).runs().stream())
                        .allMatch(run -> isOn(run.emphasis()));
        OfficialDocument document = draft.document();
        for (Chosen.Stretch one : stretches) {
            document =
                    BlockLists.with(
                            document, one.place().above(), one.place().index(), changed(one, on));
        }
        return new Draft(document, draft.selection());
    }

    /** Whether the next letter, or all that is selected, has it. */
    public boolean isOn(Draft draft) {
        if (draft.selection().isEmpty()) {
            return isOn(draft.typingEmphasis());
        }
        List<Run> chosen =
                Chosen.stretches(draft).stream()
                        .flatMap(one -> selected(one).runs().stream())
                        .toList();
        return !chosen.isEmpty() && chosen.stream().allMatch(run -> isOn(run.emphasis()));
    }

    private boolean isOn(Emphasis one) {
        return one.and(emphasis()).equals(one);
    }

    private Emphasis changed(Emphasis one, boolean on) {
        return on ? one.without(emphasis()) : one.and(emphasis());
    }

    private static RichText selected(Chosen.Stretch one) {
        return one.paragraph().text().slice(one.from(), one.to());
    }

    private Paragraph changed(Chosen.Stretch one, boolean on) {
        RichText text = one.paragraph().text();
        List<Run> middle =
                selected(one).runs().stream()
                        .map(run -> new Run(run.text(), changed(run.emphasis(), on)))
                        .toList();
        return one.paragraph()
                .withText(
                        text.slice(0, one.from())
                                .append(new RichText(middle))
                                .append(text.slice(one.to(), Integer.MAX_VALUE)));
    }
}
