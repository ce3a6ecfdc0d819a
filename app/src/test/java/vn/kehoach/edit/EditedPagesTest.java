package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.sample.SamplePlan;

import java.util.Random;

class EditedPagesTest {
    private static final FontFamily FONTS = FontFamily.bundled();

    @Property(tries = 20)
    void whateverIsTypedStandsOnPagesAndInFiles(@ForAll long seed) {
        var json = new DocumentJson();
        var edits = new RandomEdits(new Random(seed));
        Draft draft =
                new Draft(
                        new SamplePlan(json).document(),
                        TextSelection.at(Place.of(Part.BODY, 3), 0));
        for (int i = 0; i < 200; i++) {
            draft = edits.next().apply(draft);
        }
        var document = draft.document();
        assertDoesNotThrow(
                () -> {
                    new LayoutEngine(FONTS)
                            .lay(new PaperComposer(FONTS).compose(document, DecreeStyles.sheet()));
                    json.read("", json.write(document));
                });
    }
}
