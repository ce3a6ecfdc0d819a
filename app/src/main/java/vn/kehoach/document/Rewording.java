package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces words wherever a document says them. What is written takes the emphasis of the first
 * character it replaces; task facts, titles and notes stay with their words.
 *
 * @param wanted what is replaced
 * @param words what is written for a match
 */
public record Rewording(Pattern wanted, Function<MatchResult, String> words) {
    /** {@code document} in the new words; how its fields were recovered is kept. */
    public OfficialDocument apply(OfficialDocument document) {
        return new OfficialDocument(
                header(document.header()),
                document.addressees().stream()
                        .map(one -> new Addressee(text(one.text()), one.end()))
                        .toList(),
                blocks(document.body()),
                document.orientation(),
                closing(document.closing()),
                document.appendices().stream().map(this::appendix).toList(),
                document.recovered());
    }

    private Header header(Header header) {
        DocumentNumber number = header.number();
        DateLine date = header.dateLine();
        return header.withParentAgency(texts(header.parentAgency()))
                .withIssuer(texts(header.issuer()))
                .withNumber(
                        new DocumentNumber(
                                number.numeral(), number.separator(), text(number.symbol())))
                .withDateLine(
                        new DateLine(text(date.place()), date.day(), date.month(), date.year()))
                .withSubject(text(header.subject()));
    }

    private Closing closing(Closing closing) {
        return new Closing(
                closing.recipients().stream().map(this::recipients).toList(),
                closing.signatures().stream().map(this::signature).toList());
    }

    private RecipientList recipients(RecipientList list) {
        return new RecipientList(
                list.heading(),
                list.recipients().stream()
                        .map(one -> new Recipient(text(one.text()), one.end()))
                        .toList());
    }

    private Signature signature(Signature signature) {
        return new Signature(
                texts(signature.authority()),
                texts(signature.title()),
                text(signature.name()),
                texts(signature.below()));
    }

    private Appendix appendix(Appendix appendix) {
        return new Appendix(
                appendix.kind(),
                text(appendix.label()),
                text(appendix.title()),
                text(appendix.reference()),
                appendix.orientation(),
                appendix.header().map(this::header),
                blocks(appendix.body()),
                closing(appendix.closing()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return new EveryParagraph(this::paragraph).in(blocks);
    }

    /** {@code paragraph} in the new words. */
    public Paragraph paragraph(Paragraph paragraph) {
        List<MatchResult> matches = matches(paragraph.text().text());
        if (matches.isEmpty()) {
            return paragraph;
        }
        Paragraph moved = paragraph;
        for (MatchResult match : matches.reversed()) {
            moved = ParagraphEdit.replace(moved, match.start(), match.end(), words.apply(match));
        }
        return moved.withText(text(paragraph.text()));
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private String text(String text) {
        return wanted.matcher(text).replaceAll(match -> quoted(words.apply(match)));
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }

    /** {@code text} in the new words. */
    public RichText text(RichText text) {
        var runs = new ArrayList<Run>();
        int at = 0;
        for (MatchResult match : matches(text.text())) {
            runs.addAll(text.slice(at, match.start()).runs());
            Emphasis emphasis = text.slice(match.start(), match.end()).runs().getFirst().emphasis();
            runs.add(new Run(words.apply(match), emphasis));
            at = match.end();
        }
        runs.addAll(text.slice(at, text.text().length()).runs());
        return new RichText(runs);
    }

    private List<MatchResult> matches(String text) {
        return wanted.matcher(text).results().filter(match -> match.end() > match.start()).toList();
    }
}
