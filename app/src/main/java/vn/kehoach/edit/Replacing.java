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
import java.util.Locale;
import java.util.Map;

/**
 * Puts words in place of what was found; they take the emphasis of the first letter replaced.
 *
 * @param wanted what was looked for
 * @param asFound whether capitals that were found, but not looked for, stay: "NĂM 2025", "Năm 2025"
 */
record Replacing(String wanted, String words, boolean asFound) {
    Draft one(Draft draft, Search.Match match) {
        String said = words(draft, match);
        return draft.paragraph(draft.selection().from())
                .map(
                        paragraph ->
                                draft.with(
                                        match.place(),
                                        replaced(paragraph, match, said),
                                        match.from() + said.length()))
                .orElseGet(() -> said(draft, match, said));
    }

    /** In a line of head or closing. */
    private static Draft said(Draft draft, Search.Match match, String words) {
        return draft.saying(match.place(), match.from(), match.to(), words);
    }

    /** All at once; the caret stays in its paragraph. */
    Draft all(Draft draft, List<Search.Match> matches) {
        Map<Place, List<Search.Match>> lists = new LinkedHashMap<>();
        Draft lines = draft;
        for (Search.Match match : matches.reversed()) {
            if (draft.paragraph(match.start()).isPresent()) {
                lists.computeIfAbsent(match.place().above(), _ -> new ArrayList<>()).add(match);
            } else {
                lines = said(lines, match, words(draft, match));
            }
        }
        OfficialDocument document = lines.document();
        for (Map.Entry<Place, List<Search.Match>> list : lists.entrySet()) {
            List<Block> blocks = new ArrayList<>(BlockLists.at(document, list.getKey()));
            for (Search.Match match : list.getValue()) {
                int at = match.place().index();
                Paragraph old = (Paragraph) blocks.get(at);
                blocks.set(at, replaced(old, match, words(draft, match)));
            }
            document = BlockLists.with(document, list.getKey(), blocks);
        }
        return document.equals(draft.document())
                ? draft
                : new Draft(document, TextSelection.at(draft.caret())).settled();
    }

    /** The words in the letters of what they replace. */
    private String words(Draft draft, Search.Match match) {
        String found =
                draft.text(match.start())
                        .map(text -> text.substring(match.from(), match.to()))
                        .orElse(wanted);
        if (!asFound || words.isEmpty() || !startsSmall(wanted) || startsSmall(found)) {
            return words;
        }
        boolean capitals =
                found.codePoints().filter(Character::isLetter).count() > 1
                        && found.equals(found.toUpperCase(Locale.ROOT));
        return capitals
                ? words.toUpperCase(Locale.ROOT)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private static Paragraph replaced(Paragraph paragraph, Search.Match match, String words) {
        Run run = new Run(words, ParagraphText.emphasisAt(paragraph.text(), match.from() + 1));
        return ParagraphText.replace(
                paragraph, match.from(), match.to(), new RichText(List.of(run)));
    }
}
