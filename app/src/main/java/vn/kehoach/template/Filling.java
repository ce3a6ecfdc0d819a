package vn.kehoach.template;

import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Rewording;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.paper.Placeholders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Fills in what a template leaves open: words in brackets, and parts of the head and the end. */
public final class Filling {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{L}[^\\[\\]]*]");

    private Filling() {}

    /**
     * What {@code skeleton} leaves open, with its brackets as it stands on paper, in the order of
     * the paper.
     */
    public static Set<String> open(OfficialDocument skeleton) {
        var open = new LinkedHashSet<String>();
        UnaryOperator<String> ask =
                placeholder -> {
                    open.add(placeholder);
                    return placeholder;
                };
        new Rewording(PLACEHOLDER, match -> ask.apply(match.group())).apply(blanks(skeleton, ask));
        return open;
    }

    /**
     * {@code skeleton} with {@code values} for its placeholders; one without value stays. The
     * document is a new one: nothing of it counts as recovered from a file.
     *
     * @param values by placeholder, with its brackets
     */
    public static OfficialDocument fill(OfficialDocument skeleton, Map<String, String> values) {
        UnaryOperator<String> value = name -> values.getOrDefault(name, name);
        var reworded =
                new Rewording(PLACEHOLDER, match -> value.apply(match.group())).apply(skeleton);
        OfficialDocument filled = blanks(reworded, name -> values.getOrDefault(name, ""));
        return new OfficialDocument(
                filled.header(),
                filled.addressees(),
                filled.body(),
                filled.orientation(),
                filled.closing(),
                filled.appendices(),
                List.of());
    }

    /** The document with the words of {@code fill} for parts that it does not say at all. */
    private static OfficialDocument blanks(OfficialDocument document, UnaryOperator<String> fill) {
        Header header = document.header();
        DocumentNumber number = header.number();
        DateLine date = header.dateLine();
        Header filled = header;
        if (header.issuer().isEmpty()) {
            filled = filled.withIssuer(lines(fill.apply(Placeholders.ISSUER)));
        }
        if (number.symbol().isEmpty()) {
            String symbol = fill.apply(Placeholders.SYMBOL);
            filled =
                    filled.withNumber(
                            new DocumentNumber(number.numeral(), number.separator(), symbol));
        }
        if (date.place().isEmpty()) {
            String place = fill.apply(Placeholders.PLACE);
            filled =
                    filled.withDateLine(new DateLine(place, date.day(), date.month(), date.year()));
        }
        if (header.subject().isEmpty()) {
            filled = filled.withSubject(RichText.plain(fill.apply(Placeholders.SUBJECT)));
        }
        Closing closing = document.closing();
        List<Signature> signatures =
                closing.signatures().stream().map(one -> signature(one, fill)).toList();
        return document.withHeader(filled)
                .withClosing(new Closing(closing.recipients(), signatures));
    }

    private static Signature signature(Signature signature, UnaryOperator<String> fill) {
        boolean untitled = signature.title().isEmpty() && signature.authority().isEmpty();
        List<String> title =
                untitled ? lines(fill.apply(Placeholders.SIGNER_TITLE)) : signature.title();
        String name =
                signature.name().isEmpty()
                        ? fill.apply(Placeholders.SIGNER_NAME)
                        : signature.name();
        return new Signature(signature.authority(), title, name, signature.below());
    }

    private static List<String> lines(String value) {
        return value.isEmpty() ? List.of() : value.lines().toList();
    }
}
