package vn.kehoach.office.drafting;

import vn.kehoach.document.Signature;

import java.util.List;

/** The forms of authority under which papers are signed (NĐ 30/2020, Phụ lục I, II.7b). */
public final class Authority {
    /** A form: its mark as printed and what it stands for. */
    public record Form(String mark, String meaning) {}

    public static final List<Form> FORMS =
            List.of(
                    new Form("TM.", "thay mặt tập thể"),
                    new Form("KT.", "ký thay người đứng đầu"),
                    new Form("TL.", "thừa lệnh"),
                    new Form("TUQ.", "thừa ủy quyền"),
                    new Form("Q.", "quyền, được giao phụ trách"));

    private static final String DEPUTY = "PHÓ ";

    private Authority() {}

    /** "KT. GIÁM ĐỐC" without its form: the office signed for. */
    static String withoutForm(String line) {
        return FORMS.stream()
                .map(Form::mark)
                .filter(line::startsWith)
                .findFirst()
                .map(mark -> line.substring(mark.length()).strip())
                .orElse(line);
    }

    /**
     * The lines of authority when {@code signature} is given under {@code form}: the office it
     * names already, or that of which the signer is the deputy.
     */
    public static String under(Form form, Signature signature) {
        String office =
                signature.authority().stream()
                        .findFirst()
                        .map(Authority::withoutForm)
                        .orElseGet(() -> principal(signature));
        return (form.mark() + " " + office).strip();
    }

    private static String principal(Signature signature) {
        return signature.title().stream()
                .findFirst()
                .filter(title -> title.startsWith(DEPUTY))
                .map(title -> title.substring(DEPUTY.length()))
                .orElse("");
    }
}
