package vn.kehoach.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Field;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Recovery;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.document.Signature;
import vn.kehoach.document.SourcePlace;

import java.text.Normalizer;
import java.util.List;

/** Arbitrary documents with everything the model can hold. */
public final class Documents {
    private Documents() {}

    public static Arbitrary<OfficialDocument> any() {
        return Combinators.combine(
                        headers(),
                        Combinators.combine(text(), text()).as(Addressee::new).list().ofMaxSize(3),
                        Blocks.any().list().ofMaxSize(6),
                        Arbitraries.of(Orientation.class),
                        closings(),
                        appendices().list().ofMaxSize(2),
                        recoveries().list().ofMaxSize(3))
                .as(OfficialDocument::new);
    }

    /** Short NFC text: Vietnamese, quotes, marks of JSON and characters outside the basic plane. */
    static Arbitrary<String> text() {
        return Arbitraries.of(
                        "Kế hoạch",
                        "số  /KH-",
                        "“Đẩy mạnh”",
                        "\"",
                        "\\",
                        "/",
                        " ",
                        "\t",
                        "null",
                        "ưỡng",
                        "\u00a0",
                        "\u2028",
                        "𝄞",
                        "{}",
                        "0",
                        "–")
                .list()
                .ofMaxSize(3)
                .map(parts -> Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC));
    }

    static Arbitrary<RichText> richText() {
        var truth = Arbitraries.of(true, false);
        var emphasis = Combinators.combine(truth, truth, truth).as(Emphasis::new);
        return Combinators.combine(text(), emphasis)
                .as(Run::new)
                .list()
                .ofMaxSize(3)
                .map(RichText::new);
    }

    private static Arbitrary<List<String>> lines() {
        return text().list().ofMaxSize(2);
    }

    private static Arbitrary<Header> headers() {
        var numbers = Combinators.combine(text(), text(), text()).as(DocumentNumber::new);
        var dates = Combinators.combine(text(), text(), text(), text()).as(DateLine::new);
        return Combinators.combine(
                        lines(),
                        lines(),
                        Arbitraries.of(true, false),
                        numbers,
                        dates,
                        Arbitraries.of(DocumentType.class),
                        text(),
                        richText())
                .as(Header::new);
    }

    private static Arbitrary<Closing> closings() {
        var recipients = Combinators.combine(text(), text()).as(Recipient::new);
        var lists =
                Combinators.combine(text(), recipients.list().ofMaxSize(3)).as(RecipientList::new);
        var signatures = Combinators.combine(lines(), lines(), text(), lines()).as(Signature::new);
        return Combinators.combine(lists.list().ofMaxSize(2), signatures.list().ofMaxSize(2))
                .as(Closing::new);
    }

    private static Arbitrary<Appendix> appendices() {
        return Combinators.combine(
                        Arbitraries.of(Appendix.Kind.class),
                        text(),
                        richText(),
                        richText(),
                        Arbitraries.of(Orientation.class),
                        headers().optional(),
                        Blocks.any().list().ofMaxSize(3),
                        closings())
                .as(Appendix::new);
    }

    private static Arbitrary<Recovery> recoveries() {
        var index = Arbitraries.integers().between(-1, 500);
        var places = Combinators.combine(index, index, index).as(SourcePlace::new);
        return Combinators.combine(
                        Arbitraries.of(Field.class),
                        Arbitraries.of(Recovery.Status.class),
                        places,
                        text())
                .as(Recovery::new);
    }
}
