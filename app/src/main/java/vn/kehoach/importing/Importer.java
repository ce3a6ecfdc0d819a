package vn.kehoach.importing;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.body.BodyReader;
import vn.kehoach.importing.body.PreambleReader;
import vn.kehoach.importing.body.TaskFields;
import vn.kehoach.importing.closing.ClosingMaker;
import vn.kehoach.importing.closing.ClosingReader;
import vn.kehoach.importing.closing.SigningLines;
import vn.kehoach.importing.doubt.DocumentDoubts;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.doubt.ReaderNotes;
import vn.kehoach.importing.head.Head;
import vn.kehoach.importing.head.HeadMaker;
import vn.kehoach.importing.head.HeadParts;
import vn.kehoach.importing.items.CalledNotes;
import vn.kehoach.importing.items.SourceItems;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.Placed;
import vn.kehoach.source.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Understands a source as an official document: divides it into head, middle, end and appendices,
 * and reads each by the forms of NĐ 30/2020. Nothing is invented and no word is lost: what the
 * source does not say stays empty, what fits nowhere stays as text, and both become doubts.
 */
public final class Importer {
    /** Reads {@code source}; it always succeeds, if need be with a text of plain paragraphs. */
    public Imported read(Source source) {
        var findings = new Findings();
        ReaderNotes.add(source.notes(), findings);
        List<Item> read = SigningLines.without(SourceItems.of(source, findings), findings);
        List<Item> items = PageNumbers.without(read, findings);
        Head head = Head.of(items, true);
        HeadParts parts = head.parts();
        Header header = new HeadMaker(parts, findings).header();
        Regions regions = Regions.of(items.subList(head.end(), items.size()));
        var end = new ClosingReader(regions.rest());
        end.read();
        Closing closing = new ClosingMaker(end, findings).closing();
        List<Item> behind = regions.rest().subList(end.end(), regions.rest().size());
        List<Appendix> appendices = AppendixReader.read(PageNumbers.behindEnd(behind, findings));

        List<Placed> body = new MainText(parts, regions, end, findings).read();
        var notes = new CalledNotes(source.footnotes());
        OfficialDocument noted =
                notes.in(
                        new OfficialDocument(
                                header,
                                parts.addressees,
                                body.stream().map(Placed::block).toList(),
                                items.isEmpty()
                                        ? Orientation.PORTRAIT
                                        : AppendixReader.orientation(items),
                                closing,
                                appendices,
                                List.of()));
        OfficialDocument document = keep(notes.left(), noted, findings);
        List<SourcePlace> places =
                Stream.concat(body.stream().map(Placed::place), nowhere(notes.left())).toList();
        new DocumentDoubts(document, places, findings).find();
        return new Imported(recovered(document, findings), findings.doubts(), places);
    }

    /** Reads a piece of a text that has neither head nor end, such as some copied paragraphs. */
    public List<Block> readPiece(Source source) {
        List<Item> items = SourceItems.of(source, new Findings());
        List<Placed> blocks = new BodyReader().read(Rejoining.of(items));
        boolean styled = items.stream().anyMatch(item -> item.isLine(Line::isStyled));
        return new TaskFields(PreambleReader.marked(blocks, styled))
                .marked().stream().map(Placed::block).toList();
    }

    /** Notes that nothing calls stay as paragraphs, so that no word is lost. */
    private static OfficialDocument keep(
            List<RichText> left, OfficialDocument document, Findings findings) {
        if (left.isEmpty()) {
            return document;
        }
        var body = new ArrayList<>(document.body());
        for (RichText note : left) {
            findings.doubt(
                    Doubt.Kind.LEFT_OVER,
                    SourcePlace.NOWHERE,
                    Place.of(Part.BODY, body.size()),
                    "Chú thích cuối trang “"
                            + note.text()
                            + "” được đưa xuống cuối phần nội dung.");
            body.add(Paragraph.of(Role.TEXT, 0, "", note));
        }
        return document.withBody(body);
    }

    private static Stream<SourcePlace> nowhere(List<RichText> left) {
        return left.stream().map(_ -> SourcePlace.NOWHERE);
    }

    private static OfficialDocument recovered(OfficialDocument document, Findings findings) {
        return new OfficialDocument(
                document.header(),
                document.addressees(),
                document.body(),
                document.orientation(),
                document.closing(),
                document.appendices(),
                new ArrayList<>(findings.recoveries()));
    }
}
