package vn.kehoach.office.redline;

import vn.kehoach.compare.BothTexts;
import vn.kehoach.compare.Marking;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.paper.StyleSheet;

import java.util.Map;
import java.util.stream.Collectors;

/** Lays what changed between two texts out on pages of their own look. */
public final class RedlinePages {
    private final PaperComposer composer;
    private final LayoutEngine engine;

    public RedlinePages(PaperComposer composer, LayoutEngine engine) {
        this.composer = composer;
        this.engine = engine;
    }

    /**
     * What changed from {@code before} to {@code after}, in the look of {@code styles}.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout between(OfficialDocument before, OfficialDocument after, StyleSheet styles) {
        BothTexts both = BothTexts.of(before, after);
        var paper = new InkedPaper(both).of(composer.compose(both.document(), styles));
        var changed =
                both.marks().entrySet().stream()
                        .filter(entry -> isOfLook(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new ChangeBars(changed).beside(engine.lay(paper));
    }

    private static boolean isOfLook(Marking marking) {
        return marking.label().isEmpty() && marking.text().isEmpty();
    }
}
