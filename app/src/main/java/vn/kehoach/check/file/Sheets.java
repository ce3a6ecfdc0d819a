package vn.kehoach.check.file;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.source.ParagraphLook.PageStart;
import vn.kehoach.source.SectionLook;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceSection;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file as it looks, line by line, each with the place of the document that it shows.
 *
 * @param lines all lines with text, in the order of the file
 */
public record Sheets(OfficialDocument document, Source source, List<Shown> lines) {
    /** Characters that a page of running text has at least. */
    private static final int PAGE = 3500;

    public static Sheets of(OfficialDocument document, Original original) {
        return new Sheets(document, original.source(), SheetLines.of(document, original));
    }

    /** Whether the file says how its pages and paragraphs look. */
    public boolean shown() {
        return !pages().isEmpty();
    }

    /** The lines that are known to be of {@code part}. */
    public List<Shown> of(Part part) {
        return lines.stream().filter(line -> line.named() && line.place().part() == part).toList();
    }

    /** The first lines of the body's paragraphs, without those in tables. */
    public Stream<BodyLine> body() {
        return of(Part.BODY).stream()
                .filter(line -> line.place().steps().size() == 1 && line.from() == 0)
                .flatMap(
                        line ->
                                document.body().get(line.place().steps().getFirst())
                                                instanceof Paragraph paragraph
                                        ? Stream.of(new BodyLine(line, paragraph))
                                        : Stream.empty());
    }

    /** A paragraph of the body as the file shows it. */
    public record BodyLine(Shown shown, Paragraph paragraph) {}

    /** The pages of each section, where they are known. */
    public List<SectionLook> pages() {
        return source.sections().stream()
                .map(SourceSection::look)
                .filter(SectionLook::known)
                .toList();
    }

    /** Where findings about the pages of a section belong. */
    public Place placeOf(SectionLook look) {
        int section = pages().indexOf(look);
        int appendices = document.appendices().size();
        return section == 0 || appendices == 0
                ? Place.of(Part.BODY)
                : Place.of(Part.APPENDIX, Math.min(section, appendices) - 1);
    }

    /** Whether the file certainly fills more than one page. */
    public boolean severalPages() {
        boolean begun =
                lines.stream().anyMatch(line -> line.look().page() != PageStart.NONE)
                        || source.sections().size() > 1;
        return begun || lines.stream().mapToInt(line -> line.to() - line.from()).sum() > PAGE;
    }

    /** The paragraph of {@code line} and those below it in its column up to the next with text. */
    public static List<SourceParagraph> below(Shown line) {
        List<SourceParagraph> column = line.column().paragraphs();
        int at = line.row();
        int end =
                IntStream.range(at + 1, column.size())
                        .filter(i -> !column.get(i).text().isBlank())
                        .findFirst()
                        .orElse(column.size() - 1);
        return column.subList(at, Math.max(end, at) + 1);
    }
}
