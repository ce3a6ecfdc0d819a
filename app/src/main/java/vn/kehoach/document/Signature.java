package vn.kehoach.document;

import java.util.List;

/**
 * One signer's block, each part as printed, line by line; empty lists or name where the source does
 * not say them.
 *
 * @param authority "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", stacked as printed
 * @param title "PHÓ CHỦ TỊCH"; for a council also the office held beside it
 * @param below lines below the name
 */
public record Signature(
        List<String> authority, List<String> title, String name, List<String> below) {
    public Signature {
        authority = List.copyOf(authority);
        title = List.copyOf(title);
        below = List.copyOf(below);
    }

    public static final Signature BLANK = new Signature(List.of(), List.of(), "", List.of());
}
