package vn.kehoach.store.index;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a document says, as a search sees it.
 *
 * @param head number, name, subject and issuer, folded
 * @param all every word of the text once, folded, in order
 */
public record DocumentWords(String head, List<String> all) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public DocumentWords {
        all = List.copyOf(all);
    }

    /**
     * The words of {@code text}.
     *
     * @param head as the list of documents looks into it
     */
    static DocumentWords of(String head, OfficialDocument text) {
        var words = new TreeSet<String>();
        texts(text).forEach(one -> words.addAll(of(Folding.fold(one))));
        return new DocumentWords(head, List.copyOf(words));
    }

    /** The words of {@code row}, as {@link #joined} joined them. */
    static DocumentWords of(String head, String row) {
        return new DocumentWords(
                head, Arrays.stream(row.split(" ", -1)).filter(word -> !word.isEmpty()).toList());
    }

    /** The words of a folded text. */
    public static List<String> of(String folded) {
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }

    /** All words with a blank around each, cut at {@code longest} characters. */
    String joined(int longest) {
        var joined = new StringBuilder(" ");
        for (String word : all) {
            if (joined.length() + word.length() < longest) {
                joined.append(word).append(' ');
            }
        }
        return joined.toString();
    }

    private static List<String> texts(OfficialDocument document) {
        var texts = new ArrayList<String>();
        document.addressees().forEach(line -> texts.add(line.text()));
        for (Passage passage : Passages.of(document)) {
            texts.add(passage.paragraph().text().text());
            passage.paragraph().notes().forEach(note -> texts.add(note.text().text()));
        }
        texts.addAll(texts(document.closing()));
        for (Appendix appendix : document.appendices()) {
            texts.add(appendix.label());
            texts.add(appendix.title().text());
            texts.addAll(texts(appendix.closing()));
        }
        return texts;
    }

    private static List<String> texts(Closing closing) {
        var texts = new ArrayList<String>();
        for (RecipientList list : closing.recipients()) {
            list.recipients().forEach(line -> texts.add(line.text()));
        }
        for (Signature signature : closing.signatures()) {
            texts.add(signature.name());
            texts.addAll(signature.title());
        }
        return texts;
    }
}
