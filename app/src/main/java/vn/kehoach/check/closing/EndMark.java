package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Excerpt;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Block;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Table;
import vn.kehoach.standard.Wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E01: "./." closes the body, attached to its last character. */
final class EndMark implements Rule {
    /** Types whose form the decree does not give. */
    private static final Set<DocumentType> WITHOUT_FORM =
            Set.of(
                    DocumentType.HOP_DONG,
                    DocumentType.BAN_GHI_NHO,
                    DocumentType.BAN_THOA_THUAN,
                    DocumentType.THU_CONG);

    private static final Pattern TAIL = Pattern.compile("[\\s./\\\\;,]*$");

    private static final Pattern ATTACHED =
            Pattern.compile("[^\\s.,;/]" + Pattern.quote(Wording.END_MARK) + "$|…\\./\\.$");

    /** Behind these more text is to come, so the mark alone would not mend the end. */
    private static final Pattern UNFINISHED = Pattern.compile("(:|…|\\.\\.\\.)\\s*$");

    @Override
    public String code() {
        return "E01";
    }

    @Override
    public String article() {
        return "NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1–1.10";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<Spot> written = draft.body().stream().filter(spot -> !spot.text().isBlank()).toList();
        if (written.isEmpty()
                || WITHOUT_FORM.contains(draft.document().header().type())
                || ATTACHED.matcher(written.getLast().text()).find()) {
            return Stream.empty();
        }
        return Stream.of(finding(draft, written.getLast()));
    }

    private Finding finding(Draft draft, Spot last) {
        String text = last.text();
        Matcher tail = TAIL.matcher(text);
        int from = tail.find() ? tail.start() : text.length();
        boolean malformed = text.substring(from).contains("/");
        String message =
                malformed
                        ? "Dấu kết thúc nội dung viết là “./.”, liền sau chữ cuối cùng."
                        : "Thiếu dấu kết thúc “./.” ở cuối nội dung văn bản.";
        Finding finding = finding(Severity.ERROR, last.place(), Excerpt.end(text), message);
        boolean safe = !UNFINISHED.matcher(text).find() && !endsWithTable(draft);
        return safe ? finding.with(last.replaced(from, text.length(), Wording.END_MARK)) : finding;
    }

    private static boolean endsWithTable(Draft draft) {
        List<Block> body = draft.document().body();
        return body.getLast() instanceof Table;
    }
}
