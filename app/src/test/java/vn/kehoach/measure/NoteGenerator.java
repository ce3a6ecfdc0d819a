package vn.kehoach.measure;

import vn.kehoach.document.EveryParagraph;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;

import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds random notes to a document: in running text, items and cells, short and long ones. */
public final class NoteGenerator {
    private static final int LONG_ONE = 25;

    private static final int IN_CELLS = 50;

    private final Random random;
    private final Words words;

    /** One paragraph in so many has notes. */
    private final int rarity;

    private int count;

    public NoteGenerator(long seed) {
        random = new Random(seed * 31);
        words = new Words(random);
        rarity = 3 + random.nextInt(10);
    }

    /** {@code document} with notes, numbered through body and appendices. */
    public OfficialDocument noted(OfficialDocument document) {
        Set<Paragraph> running =
                Stream.concat(
                                document.body().stream(),
                                document.appendices().stream().flatMap(one -> one.body().stream()))
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .collect(Collectors.toSet());
        return new EveryParagraph(
                        one -> paragraph(one, running.contains(one) ? rarity : rarity * IN_CELLS))
                .of(document);
    }

    private Paragraph paragraph(Paragraph paragraph, int oneIn) {
        String text = paragraph.text().text();
        if (random.nextInt(oneIn) > 0 || text.isBlank() || text.contains("…")) {
            return paragraph;
        }
        var notes = new ArrayList<Footnote>();
        int at = 0;
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0 && at < text.length(); i--) {
            at = wordEnd(text, at + 1 + random.nextInt(text.length() - at));
            int length =
                    random.nextInt(LONG_ONE) == 0 ? 60 + random.nextInt(150) : random.nextInt(35);
            notes.add(new Footnote(at, Integer.toString(++count), words.rich(3 + length)));
        }
        return paragraph.withNotes(notes);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
