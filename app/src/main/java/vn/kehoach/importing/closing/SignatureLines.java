package vn.kehoach.importing.closing;

import vn.kehoach.document.Signature;
import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.paper.Placeholders;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One signer's block while it is read: capitals above, then the name. */
public final class SignatureLines {
    /** A remark on the signature that stands below the name, where others have it above. */
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)\\((?:đã )?ký(?:,| và| tên|\\))(?:.*\\))?");

    private final List<Line> capitals = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();
    private Optional<Line> name = Optional.empty();

    boolean isNamed() {
        return name.isPresent();
    }

    List<Line> capitals() {
        return capitals;
    }

    Optional<Line> name() {
        return name;
    }

    /** Takes a line of the block; false when it is none. */
    boolean take(Line line) {
        String text = line.plain();
        if (name.isPresent()) {
            boolean signed = SIGNED.matcher(text).matches();
            if (signed) {
                below.add(line);
            }
            return signed;
        }
        if (isRemark(line)) {
            below.add(line);
        } else if ((LetterCase.isCapitals(text) && LineLabel.of(text).isEmpty())
                || ClosingMarks.isAuthority(text)) {
            capitals.add(line);
        } else if (ClosingMarks.isName(text)) {
            name = Optional.of(line);
        } else {
            return false;
        }
        return true;
    }

    /** Adds a line that its style says to be the signer's authority, office, or below his name. */
    void addStyled(Line line) {
        (isNamed() || isRemark(line) ? below : capitals).add(line);
    }

    void addName(Line line) {
        name = Optional.of(line);
    }

    /** "(Đã ký)", "(Ký, ghi rõ họ tên)", "Đã ký" and the like. */
    public static boolean isRemark(Line line) {
        return isRemark(line.plain());
    }

    public static boolean isRemark(String text) {
        return (text.startsWith("(") && text.endsWith(")"))
                || Folding.fold(text).matches("da ky( so)?\\.?|ky ten|ky, dong dau");
    }

    Signature signature() {
        int firstTitle = firstTitle();
        return new Signature(
                texts(capitals.subList(0, firstTitle)),
                texts(capitals.subList(firstTitle, capitals.size())),
                name.map(Line::plain).filter(text -> !Placeholders.isLine(text)).orElse(""),
                texts(below));
    }

    /**
     * The signer's own office stands below the last line that says for whom he signs; capitals
     * between the two that name no office still belong to that line.
     */
    int firstTitle() {
        int first = 0;
        for (int i = 0; i < capitals.size(); i++) {
            if (ClosingMarks.isAuthority(capitals.get(i).plain())) {
                first = i + 1;
            }
        }
        if (first == 0) {
            return 0;
        }
        int last = capitals.size() - 1;
        while (first < last && !ClosingMarks.isOffice(capitals.get(first).plain())) {
            first++;
        }
        return first;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::plain).toList();
    }
}
