package vn.kehoach.office;

import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.paper.CopyBlock;
import vn.kehoach.standard.DateForm;
import vn.kehoach.standard.SigningAuthority;
import vn.kehoach.standard.Wording;
import vn.kehoach.text.LetterCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a clerk says of a copy; what is left empty stands on paper as room or as a placeholder.
 *
 * @param agency lines of the copying agency, those of the agency above it first
 * @param number of the one sequence for all copies; empty until it is taken
 * @param agencyCode what follows "SY-" in the symbol
 * @param signer lines of the signature: authority, title and, last, the name
 * @param recipients lines of Nơi nhận without dash and end mark
 */
public record CopyOrder(
        CopyForm form,
        List<String> agency,
        String number,
        String agencyCode,
        String place,
        Optional<LocalDate> date,
        List<String> signer,
        List<String> recipients) {
    private static final String CODE_TO_FILL_IN = "[TÊN VIẾT TẮT]";

    public CopyOrder {
        agency = List.copyOf(agency);
        signer = List.copyOf(signer);
        recipients = List.copyOf(recipients);
    }

    /** The block below the paper that is copied. */
    public CopyBlock block() {
        int above = Math.max(0, agency.size() - 1);
        String code = agencyCode.isEmpty() ? CODE_TO_FILL_IN : agencyCode;
        var header =
                new Header(
                        agency.subList(0, above),
                        agency.subList(above, agency.size()),
                        false,
                        new DocumentNumber(
                                number.matches("\\d") ? "0" + number : number,
                                "/",
                                form.code() + "-" + code),
                        date.map(day -> DateForm.of(place, day))
                                .orElse(new DateLine(place, "", "", "")),
                        DocumentType.OTHER,
                        form.printed(),
                        RichText.EMPTY);
        return new CopyBlock(header, new Closing(recipientLists(), List.of(signature())));
    }

    private List<RecipientList> recipientLists() {
        if (recipients.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Recipient>();
        for (String line : recipients) {
            lines.add(new Recipient(line, lines.size() + 1 < recipients.size() ? ";" : "."));
        }
        return List.of(new RecipientList(Wording.RECIPIENTS, lines));
    }

    private Signature signature() {
        var lines = new ArrayList<>(signer);
        boolean named = !lines.isEmpty() && !LetterCase.isCapitals(lines.getLast());
        String name = named ? lines.removeLast() : "";
        List<String> authority =
                lines.stream().filter(line -> SigningAuthority.of(line).isPresent()).toList();
        lines.removeAll(authority);
        return new Signature(authority, lines, name, List.of());
    }
}
