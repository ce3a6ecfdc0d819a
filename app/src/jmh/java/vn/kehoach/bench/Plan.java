package vn.kehoach.bench;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.sample.SamplePlan;

import java.util.ArrayList;
import java.util.List;

/** A plan of a given number of pages, and the ways from it to paper and pages. */
final class Plan {
    /** So many blocks never fill as many pages. */
    private static final int NEAR = 8;

    final FontFamily fonts = FontFamily.bundled();
    final OfficialDocument document;
    private final PaperComposer composer = new PaperComposer(fonts);
    private final LayoutEngine engine = new LayoutEngine(fonts);

    /** The sample plan, its body repeated until it has exactly {@code pages} pages. */
    Plan(int pages) {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        List<Block> body = new ArrayList<>(sample.body());
        OfficialDocument grown = sample;
        int blocks = 0;
        for (int count = count(grown); count < pages; count = count(grown)) {
            for (int step = pages - count > NEAR ? NEAR : 1; step > 0; step--) {
                body.add(sample.body().get(blocks++ % sample.body().size()));
            }
            grown = sample.withBody(body);
        }
        if (count(grown) != pages) {
            throw new IllegalArgumentException("the sample plan is longer than " + pages);
        }
        document = grown;
    }

    /** A plan of 6 pages, its body repeated until it has at least {@code pages} pages. */
    static Layout about(int pages) {
        var plan = new Plan(6);
        List<Block> body = new ArrayList<>(plan.document.body());
        Layout layout = plan.pages(plan.document);
        while (layout.pages().size() < pages) {
            body.addAll(
                    List.copyOf(
                            body.subList(
                                    0, Math.min(body.size(), 10 * plan.document.body().size()))));
            layout = plan.pages(plan.document.withBody(body));
        }
        return layout;
    }

    Paper compose(OfficialDocument changed) {
        return composer.compose(changed, DecreeStyles.sheet());
    }

    Layout lay(Paper paper) {
        return engine.lay(paper);
    }

    Layout pages(OfficialDocument changed) {
        return lay(compose(changed));
    }

    private int count(OfficialDocument grown) {
        return pages(grown).pages().size();
    }
}
