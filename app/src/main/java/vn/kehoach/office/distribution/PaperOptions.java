package vn.kehoach.office.distribution;

import vn.kehoach.paper.EnvelopeSize;
import vn.kehoach.paper.LabelSheet;

/**
 * How the papers of a distribution are cut.
 *
 * @param firstLabel where on the first sheet of labels printing begins, from 1: the labels before
 *     it are used up
 */
public record PaperOptions(EnvelopeSize envelope, LabelSheet labels, int firstLabel) {
    public static final PaperOptions USUAL =
            new PaperOptions(EnvelopeSize.LONG, LabelSheet.A4_3_BY_8, 1);

    public PaperOptions {
        if (firstLabel < 1 || firstLabel > labels.count()) {
            throw new IllegalArgumentException(
                    "A sheet of %d labels has none at %d".formatted(labels.count(), firstLabel));
        }
    }
}
