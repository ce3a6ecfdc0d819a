package vn.kehoach.compare;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Field;
import vn.kehoach.document.OfficialDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two texts of a document.
 *
 * @param parts the main text, then the appendices
 */
public record Redline(List<PartChange> parts) {
    public Redline {
        parts = List.copyOf(parts);
    }

    public static Redline between(OfficialDocument before, OfficialDocument after) {
        var parts = new ArrayList<PartChange>();
        parts.add(
                new PartChange(
                        "",
                        Fields.of(before).changedTo(Fields.of(after)),
                        Flow.changes(before.body(), after.body())));
        Pairing.of(before.appendices(), after.appendices(), Redline::name)
                .forEach(pair -> parts.add(part(pair.before(), pair.after())));
        return new Redline(parts);
    }

    /** How much changed. */
    public Amounts amounts() {
        return Amounts.of(this);
    }

    static String name(Appendix appendix) {
        return appendix.label() + " " + appendix.title().text();
    }

    private static PartChange part(Optional<Appendix> before, Optional<Appendix> after) {
        return new PartChange(
                after.or(() -> before).map(Appendix::label).orElse(""),
                fields(before).changedTo(fields(after)),
                Flow.changes(
                        before.map(Appendix::body).orElse(List.of()),
                        after.map(Appendix::body).orElse(List.of())));
    }

    private static Fields fields(Optional<Appendix> of) {
        var fields = new Fields();
        of.ifPresent(
                appendix -> {
                    appendix.header().ifPresent(fields::add);
                    fields.add(appendix.closing());
                    fields.add(
                            Field.APPENDICES,
                            String.join(
                                    "\n",
                                    appendix.label(),
                                    appendix.title().text(),
                                    appendix.reference().text()));
                });
        return fields;
    }
}
