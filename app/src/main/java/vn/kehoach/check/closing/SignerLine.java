package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.SignatureFix;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a signature's authority or title.
 *
 * @param index of the signature
 * @param line of its printed lines, from 0
 */
record SignerLine(int index, int line, Signature signature, String text) {
    /** Authority and title lines of a signature. */
    static List<SignerLine> of(int index, Signature signature) {
        List<String> lines =
                Stream.of(signature.authority(), signature.title()).flatMap(List::stream).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new SignerLine(index, i, signature, lines.get(i)))
                .toList();
    }

    Place place() {
        return Place.of(Part.SIGNATURE, index, line);
    }

    /** The fix that makes it say {@code right}. */
    Fix changed(String right) {
        int authorities = signature.authority().size();
        Function<List<String>, List<String>> changed =
                lines -> {
                    var copy = new ArrayList<>(lines);
                    copy.set(line < authorities ? line : line - authorities, right);
                    return copy;
                };
        boolean authority = line < authorities;
        var to =
                new Signature(
                        authority ? changed.apply(signature.authority()) : signature.authority(),
                        authority ? signature.title() : changed.apply(signature.title()),
                        signature.name(),
                        signature.below());
        return new SignatureFix(place(), index, signature, to, text, right);
    }
}
