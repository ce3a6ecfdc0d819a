package vn.kehoach.office.distribution;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.Exports;
import vn.kehoach.office.Templates;
import vn.kehoach.office.papers.OneSheet;
import vn.kehoach.paper.EnvelopeComposer;
import vn.kehoach.paper.LabelSheetComposer;
import vn.kehoach.paper.StyleSheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pages of the papers that go with a distribution, through the one layout. */
public final class PaperLayouts {
    private final Exports exports;
    private final Templates templates;

    public PaperLayouts(Exports exports, Templates templates) {
        this.exports = exports;
        this.templates = templates;
    }

    /** The office's other papers, each on one sheet. */
    public OneSheet sheets() {
        return new OneSheet(exports, templates);
    }

    /**
     * The pages of one of {@code papers}.
     *
     * @throws vn.kehoach.layout.MissingGlyph for a character that cannot be drawn
     */
    public Layout lay(PaperKind kind, DistributionPapers papers, PaperOptions options) {
        return switch (kind) {
            case LIST -> lay(papers.listToSign());
            case POST -> lay(papers.postRegister());
            case ENVELOPES ->
                    exports.lay(
                            new EnvelopeComposer(styles(papers))
                                    .compose(papers.envelopes(), options.envelope()));
            case LABELS ->
                    exports.lay(
                            new LabelSheetComposer(styles(papers))
                                    .compose(labels(papers, options), options.labels()));
        };
    }

    private Layout lay(OfficialDocument paper) {
        return exports.lay(paper, templates.of(paper));
    }

    private StyleSheet styles(DistributionPapers papers) {
        return templates.of(papers.document());
    }

    /** Those of the distribution behind the used up ones. */
    private static List<List<String>> labels(DistributionPapers papers, PaperOptions options) {
        var labels =
                new ArrayList<List<String>>(
                        Collections.nCopies(options.firstLabel() - 1, List.of()));
        labels.addAll(papers.labels());
        return labels;
    }
}
