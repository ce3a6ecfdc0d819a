package vn.kehoach.compare;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Puts two texts of a document onto one paper. */
final class Merging {
    private final MarkBook book = new MarkBook();
    private final MergedHead heads = new MergedHead(book);
    private final MergedClosing closings = new MergedClosing(book);
    private final MergedBlocks blocks = new MergedBlocks(book);

    BothTexts of(OfficialDocument before, OfficialDocument after) {
        var document =
                new OfficialDocument(
                        heads.of(before.header(), after.header(), place -> place),
                        addressees(before.addressees(), after.addressees()),
                        body(before.body(), after.body(), Place.of(Part.BODY)),
                        after.orientation(),
                        closings.of(
                                before.closing(),
                                after.closing(),
                                Place.of(Part.RECIPIENTS),
                                Place.of(Part.SIGNATURE)),
                        appendices(before.appendices(), after.appendices()),
                        List.of());
        return book.about(document);
    }

    private List<Addressee> addressees(List<Addressee> before, List<Addressee> after) {
        IntFunction<Place> place = line -> Place.of(Part.ADDRESSEES, line);
        if (before.isEmpty() != after.isEmpty()) {
            Change change = before.isEmpty() ? Change.INSERTED : Change.DELETED;
            book.whole(place.apply(-1), new Whole(change, 0));
        }
        return book
                .lines(
                        before.stream().map(line -> line.text() + line.end()).toList(),
                        after.stream().map(line -> line.text() + line.end()).toList(),
                        place)
                .stream()
                .map(line -> new Addressee(line, ""))
                .toList();
    }

    private List<Block> body(List<Block> before, List<Block> after, Place place) {
        return blocks.of(Flow.changes(before, after), place);
    }

    private List<Appendix> appendices(List<Appendix> before, List<Appendix> after) {
        var merged = new ArrayList<Appendix>();
        for (Pairing.Pair<Appendix> pair : Pairing.of(before, after, Redline::name)) {
            Place place = Place.of(Part.APPENDIX, merged.size());
            if (pair.after().isEmpty()) {
                book.whole(place, new Whole(Change.DELETED, 0));
            } else if (pair.before().isEmpty()) {
                book.whole(place, new Whole(Change.INSERTED, 0));
            }
            Appendix old = pair.before().or(pair::after).orElseThrow();
            merged.add(appendix(old, pair.after().orElse(old), place));
        }
        return merged;
    }

    private Appendix appendix(Appendix before, Appendix after, Place place) {
        return new Appendix(
                after.kind(),
                book.text(before.label(), after.label(), place.then(-1)),
                rich(before.title(), after.title(), place.then(-2)),
                rich(before.reference(), after.reference(), place.then(-3)),
                after.orientation(),
                header(before, after, place.then(-4)),
                body(before.body(), after.body(), place),
                before.closing().equals(after.closing())
                        ? after.closing()
                        : closing(before, after, place));
    }

    @SuppressWarnings("EnumOrdinal") // the place of an appendix's head is made of it
    private Optional<Header> header(Appendix before, Appendix after, Place place) {
        return after.header()
                .map(
                        now ->
                                heads.of(
                                        before.header().orElse(now),
                                        now,
                                        inner -> {
                                            Place there = place.then(inner.part().ordinal());
                                            for (int step : inner.steps()) {
                                                there = there.then(step);
                                            }
                                            return there;
                                        }));
    }

    private Closing closing(Appendix before, Appendix after, Place place) {
        return closings.of(before.closing(), after.closing(), place.then(-5), place.then(-6));
    }

    private RichText rich(RichText before, RichText after, Place place) {
        return book.rich(before, after, place);
    }
}
