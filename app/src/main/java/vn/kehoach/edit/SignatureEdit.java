package vn.kehoach.edit;

import vn.kehoach.document.Closing;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a line into a signature, or what is still missing of one. */
final class SignatureEdit {
    private SignatureEdit() {}

    /**
     * The closing with {@code text} as the printed line of {@code steps}; where they name no line,
     * as the signer's office if it is all in capitals, else as the name (NĐ 30/2020, Phụ lục I,
     * II.7b and 7c).
     */
    static Closing at(Closing closing, List<Integer> steps, String text) {
        var signatures = new ArrayList<>(closing.signatures());
        int block = steps.isEmpty() ? 0 : steps.getFirst();
        if (block >= signatures.size()) {
            signatures.add(Signature.BLANK);
            block = signatures.size() - 1;
        }
        Signature old = signatures.get(block);
        signatures.set(block, steps.size() < 2 ? added(old, text) : line(old, steps.get(1), text));
        return new Closing(closing.recipients(), signatures);
    }

    private static Signature added(Signature old, String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                ? new Signature(old.authority(), List.of(text), old.name(), old.below())
                : new Signature(old.authority(), old.title(), text, old.below());
    }

    private static Signature line(Signature old, int line, String text) {
        int titles = old.authority().size();
        int name = titles + old.title().size();
        return new Signature(
                put(old.authority(), line, text),
                put(old.title(), line - titles, text),
                line == name ? text : old.name(),
                put(old.below(), line - name - 1, text));
    }

    private static List<String> put(List<String> lines, int at, String text) {
        var changed = new ArrayList<>(lines);
        if (at >= 0 && at < changed.size()) {
            changed.set(at, text);
        }
        return changed;
    }
}
