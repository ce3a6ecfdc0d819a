package vn.kehoach.standard;

import java.util.Arrays;
import java.util.Optional;

/** The abbreviations of a signer's authority (NĐ 30/2020, Phụ lục I, II.7b and Điều 13). */
public enum SigningAuthority {
    /** Thay mặt: for a collective. */
    TM,
    /** Quyền: acting head. */
    Q,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: by order. */
    TL,
    /** Thừa ủy quyền: with a written authorisation. */
    TUQ;

    /** As printed before the title or collective, which a blank sets off: "KT." */
    public String printed() {
        return name() + ".";
    }

    /** The authority that a well-formed line such as "KT. GIÁM ĐỐC" begins with. */
    public static Optional<SigningAuthority> of(String line) {
        return Arrays.stream(values())
                .filter(authority -> line.startsWith(authority.printed() + " "))
                .findFirst();
    }
}
