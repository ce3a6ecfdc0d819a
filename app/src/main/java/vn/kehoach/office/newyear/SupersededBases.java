package vn.kehoach.office.newyear;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.standard.SupersededPaper;

import java.util.List;

/** Flags the papers a draft cites that others have replaced. */
public final class SupersededBases implements FlagSource {
    @Override
    public List<YearFlag> flags(OfficialDocument draft) {
        return Passages.of(draft).stream()
                .flatMap(
                        passage ->
                                SupersededPaper.known().stream()
                                        .filter(paper -> cites(passage, paper))
                                        .map(paper -> flag(passage, paper)))
                .toList();
    }

    private static boolean cites(Passage passage, SupersededPaper paper) {
        int at = passage.text().indexOf(paper.number());
        return at >= 0 && (at == 0 || !Character.isDigit(passage.text().charAt(at - 1)));
    }

    private static YearFlag flag(Passage passage, SupersededPaper paper) {
        int at = passage.text().indexOf(paper.number());
        var text = new YearText(passage.place(), passage.text(), YearText.Context.BASIS);
        return new YearFlag(
                YearFlag.Kind.SUPERSEDED,
                passage.place(),
                text.around(at, at + paper.number().length()),
                "Văn bản %s đã được thay bằng %s (%s)."
                        .formatted(paper.number(), paper.successor(), paper.source()));
    }
}
