package vn.kehoach.office.drafting;

import java.util.List;

/** The forms of authority under which papers are signed (NĐ 30/2020, Phụ lục I, II.7b). */
public final class Authority {
    /** Thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
    public static final List<String> FORMS = List.of("TM.", "KT.", "TL.", "TUQ.", "Q.");

    private Authority() {}

    /** "KT. GIÁM ĐỐC" without its form: the office signed for. */
    static String withoutForm(String line) {
        return FORMS.stream()
                .filter(line::startsWith)
                .findFirst()
                .map(form -> line.substring(form.length()).strip())
                .orElse(line);
    }
}
