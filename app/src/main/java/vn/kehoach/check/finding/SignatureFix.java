package vn.kehoach.check.finding;

import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;

import java.util.ArrayList;

/**
 * Another signature.
 *
 * @param place the printed line that changes
 * @param index of the signature
 */
public record SignatureFix(
        Place place, int index, Signature from, Signature to, String before, String after)
        implements Fix {
    @Override
    public OfficialDocument apply(OfficialDocument document) {
        Closing closing = document.closing();
        if (!closing.signatures().get(index).equals(from)) {
            return document;
        }
        var signatures = new ArrayList<>(closing.signatures());
        signatures.set(index, to);
        return document.withClosing(new Closing(closing.recipients(), signatures));
    }
}
