package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts words in place of what was found; they take the emphasis of the first letter replaced. */
final class Replacing {
    private Replacing() {}

    static Draft one(Draft draft, Search.Match match, String words) {
        return draft.paragraph(draft.selection().from())
                .map(
                        paragraph ->
                                draft.with(
                                        match.place(),
                                        replaced(paragraph, match, words),
                                        match.from() + words.length()))
                .orElseGet(() -> said(draft, match, words));
    }

    /** In a line of head or closing. */
    private static Draft said(Draft draft, Search.Match match, String words) {
        return draft.saying(match.place(), match.from(), match.to(), words);
    }

    /** All at once; the caret stays in its paragraph. */
    static Draft all(Draft draft, List<Search.Match> matches, String words) {
        Map<Place, List<Search.Match>> lists = new LinkedHashMap<>();
        Draft lines = draft;
        for (Search.Match match : matches.reversed()) {
            if (draft.paragraph(match.start()).isPresent()) {
                lists.computeIfAbsent(match.place().above(), _ -> new ArrayList<>()).add(match);
            } else {
                lines = said(lines, match, words);
            }
        }
        OfficialDocument document = lines.document();
        for (Map.Entry<Place, List<Search.Match>> list : lists.entrySet()) {
            List<Block> blocks = new ArrayList<>(BlockLists.at(document, list.getKey()));
            for (Search.Match match : list.getValue()) {
                int at = match.place().index();
                blocks.set(at, replaced((Paragraph) blocks.get(at), match, words));
            }
            document = BlockLists.with(document, list.getKey(), blocks);
        }
        return document.equals(draft.document())
                ? draft
                : new Draft(document, TextSelection.at(draft.caret())).settled();
    }

    private static Paragraph replaced(Paragraph paragraph, Search.Match match, String words) {
        Run run = new Run(words, ParagraphText.emphasisAt(paragraph.text(), match.from() + 1));
        return ParagraphText.replace(
                paragraph, match.from(), match.to(), new RichText(List.of(run)));
    }
}
