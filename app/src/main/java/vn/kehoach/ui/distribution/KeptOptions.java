package vn.kehoach.ui.distribution;

import vn.kehoach.office.distribution.PaperOptions;
import vn.kehoach.paper.EnvelopeSize;
import vn.kehoach.paper.LabelSheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that keep how papers are cut; where labels begin is asked anew each time. */
final class KeptOptions {
    static final String ENVELOPE = "distribution.envelope";
    static final String LABELS = "distribution.labels";

    private KeptOptions() {}

    /** The options that {@code settings} keep; the usual ones where they keep none or nonsense. */
    static PaperOptions of(Map<String, String> settings) {
        EnvelopeSize envelope =
                Arrays.stream(EnvelopeSize.values())
                        .filter(size -> size.name().equals(settings.get(ENVELOPE)))
                        .findFirst()
                        .orElse(PaperOptions.USUAL.envelope());
        LabelSheet labels =
                Optional.ofNullable(settings.get(LABELS))
                        .flatMap(KeptOptions::sheet)
                        .orElse(PaperOptions.USUAL.labels());
        return new PaperOptions(envelope, labels, 1);
    }

    private static Optional<LabelSheet> sheet(String text) {
        List<String> parts = List.of(text.split(";", -1));
        try {
            return parts.size() != 6
                    ? Optional.empty()
                    : Optional.of(
                                    new LabelSheet(
                                            Integer.parseInt(parts.get(0)),
                                            Integer.parseInt(parts.get(1)),
                                            Double.parseDouble(parts.get(2)),
                                            Double.parseDouble(parts.get(3)),
                                            Double.parseDouble(parts.get(4)),
                                            Double.parseDouble(parts.get(5))))
                            .filter(sheet -> sheet.columns() > 0 && sheet.rows() > 0);
        } catch (NumberFormatException spoiled) {
            return Optional.empty();
        }
    }

    static String text(LabelSheet sheet) {
        return Stream.concat(
                        Stream.of(sheet.columns(), sheet.rows()).map(String::valueOf),
                        Stream.of(
                                        sheet.marginXMm(),
                                        sheet.marginYMm(),
                                        sheet.shiftXMm(),
                                        sheet.shiftYMm())
                                .map(mm -> String.format(Locale.ROOT, "%.1f", mm)))
                .collect(Collectors.joining(";"));
    }
}
