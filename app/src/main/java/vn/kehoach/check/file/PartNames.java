package vn.kehoach.check.file;

import vn.kehoach.document.Closing;
import vn.kehoach.document.Field;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recovery;
import vn.kehoach.document.Signature;
import vn.kehoach.standard.Wording;
import vn.kehoach.text.Folding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows the lines of a document's head and end again in the file that they were read from. */
final class PartNames {
    private static final Set<Field> HEAD = EnumSet.range(Field.PARENT_AGENCY, Field.ADDRESSEES);
    private static final Set<Field> END = EnumSet.range(Field.RECIPIENTS, Field.SIGNER_NAME);
    private static final Pattern DATE = Pattern.compile(".*, ?ngay .*thang .*nam.*");
    private static final Pattern NUMBER = Pattern.compile("so ?:.*|so .*/.*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** Below this many letters a piece of the trích yếu may be anything. */
    private static final int PIECE = 6;

    private final Map<String, Place> head = new HashMap<>();
    private final Map<String, Place> end = new HashMap<>();
    private final String subject;
    private final int headEnd;
    private final int endFrom;
    private final int endTo;

    private PartNames(OfficialDocument document) {
        this.subject = key(document.header().subject().text());
        this.headEnd = blocks(document, HEAD).max().orElse(-1);
        this.endFrom = blocks(document, END).min().orElse(Integer.MAX_VALUE);
        this.endTo = blocks(document, END).max().orElse(-1);
        name(document.header());
        name(document.closing());
    }

    static PartNames of(OfficialDocument document) {
        return new PartNames(document);
    }

    private static IntStream blocks(OfficialDocument document, Set<Field> fields) {
        return document.recovered().stream()
                .filter(recovery -> fields.contains(recovery.field()))
                .filter(recovery -> recovery.status() == Recovery.Status.FOUND)
                .mapToInt(recovery -> recovery.where().block())
                .filter(block -> block >= 0);
    }

    private void name(Header header) {
        head.put(key(Wording.NATION), Place.of(Part.MOTTO));
        head.put(key(Wording.MOTTO), Place.of(Part.MOTTO));
        number(header.parentAgency(), Part.PARENT_AGENCY);
        number(header.issuer(), Part.ISSUER);
        head.put(key(header.typeName()), Place.of(Part.TYPE));
        head.remove("");
    }

    private void number(List<String> lines, Part part) {
        for (int i = 0; i < lines.size(); i++) {
            head.putIfAbsent(key(lines.get(i)), Place.of(part, i));
        }
    }

    private void name(Closing closing) {
        end.put(key(Wording.RECIPIENTS), Place.of(Part.RECIPIENTS, 0, -1));
        for (int list = 0; list < closing.recipients().size(); list++) {
            var lines = closing.recipients().get(list).recipients();
            for (int i = 0; i < lines.size(); i++) {
                end.putIfAbsent(key(lines.get(i).text()), Place.of(Part.RECIPIENTS, list, i));
            }
        }
        for (int i = 0; i < closing.signatures().size(); i++) {
            Signature signature = closing.signatures().get(i);
            List<String> lines =
                    Stream.of(signature.authority(), signature.title(), List.of(signature.name()))
                            .flatMap(List::stream)
                            .toList();
            for (int k = 0; k < lines.size(); k++) {
                end.putIfAbsent(key(lines.get(k)), Place.of(Part.SIGNATURE, i, k));
            }
        }
        end.remove("");
    }

    /** Whether {@code block} holds lines of head or end. */
    boolean covers(int block) {
        return block <= headEnd || (block >= endFrom && block <= endTo);
    }

    /** Index of the last block of the end; -1 where the file has none. */
    int end() {
        return endTo;
    }

    /** The place that a line of {@code block} shows, if it is one of head or end. */
    Optional<Place> of(int block, String line) {
        String key = key(line);
        if (block <= headEnd) {
            return Optional.ofNullable(head.get(key)).or(() -> byForm(key));
        }
        boolean listed = block >= endFrom && block <= endTo + 1;
        return listed ? Optional.ofNullable(end.get(bare(key))) : Optional.empty();
    }

    private Optional<Place> byForm(String key) {
        if (DATE.matcher(key).matches()) {
            return Optional.of(Place.of(Part.DATE_LINE));
        }
        if (NUMBER.matcher(key).matches()) {
            return Optional.of(Place.of(Part.NUMBER));
        }
        String piece = key.replaceFirst("^v/v:? ", "");
        return piece.length() >= PIECE && subject.contains(piece)
                ? Optional.of(Place.of(Part.SUBJECT))
                : Optional.empty();
    }

    private static String bare(String key) {
        return key.replaceFirst("^[-–+*] ?", "").replaceFirst(" ?[.;,]$", "");
    }

    private static String key(String text) {
        return BLANKS.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }
}
