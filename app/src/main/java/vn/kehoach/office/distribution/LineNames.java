package vn.kehoach.office.distribution;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in the lines of Kính gửi and Nơi nhận. */
public final class LineNames {
    /** "(để báo cáo)", "(b/c)" say why somebody receives it. */
    private static final Pattern NOTE = Pattern.compile(" *\\([^)]*\\)");

    /** Lines that name nobody: "Như trên", "Như Điều 3", "Lưu: VT". */
    private static final Pattern NOBODY =
            Pattern.compile("(?:nhu (?:tren|dieu|kinh gui)|luu\\b).*");

    /** "(trừ UBND xã A, xã B)": those whom a group names and who get nothing. */
    private static final Pattern EXCEPT =
            Pattern.compile(
                    "\\((?:ngoại )?trừ:? +([^)]*)\\)",
                    Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile(" *[,;] *(?:và )?| +và +");

    private LineNames() {}

    private static Stream<String> printed(OfficialDocument document) {
        Stream<String> addressees = document.addressees().stream().map(Addressee::text);
        Stream<String> recipients =
                document.closing().recipients().stream()
                        .flatMap(list -> list.recipients().stream())
                        .map(Recipient::text);
        return Stream.concat(addressees, recipients);
    }

    /** The names that lines except from what they name. */
    static List<String> exceptions(OfficialDocument document) {
        return printed(document)
                .flatMap(line -> EXCEPT.matcher(line).results())
                .flatMap(found -> parts(found.group(1)).stream())
                .toList();
    }

    /** The lines that name receivers, without notes and dashes. */
    static List<String> lines(OfficialDocument document) {
        return printed(document).map(LineNames::in).flatMap(Optional::stream).distinct().toList();
    }

    /** What a line names, without notes and dashes; empty for one that names nobody. */
    public static Optional<String> in(String line) {
        return Optional.of(NOTE.matcher(line).replaceAll("").replaceFirst("^[-–+] *", "").strip())
                .filter(bare -> !bare.isEmpty() && !NOBODY.matcher(Folding.fold(bare)).matches());
    }

    /** The names that a line lists, where it is not one name itself. */
    public static List<String> parts(String line) {
        return Arrays.stream(BETWEEN.split(line, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
