package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * B04: an appendix that the text says nothing of. A text that encloses anything at all may mean it.
 */
final class UnmentionedAppendix implements Rule {
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?iu)phụ lục|kèm theo|đính kèm|gửi kèm|danh sách|danh mục|bảng|biểu|mẫu");

    @Override
    public String code() {
        return "B04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "III.1a";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<Appendix> appendices = draft.document().appendices();
        return IntStream.range(0, appendices.size())
                .filter(i -> appendices.get(i).kind() == Appendix.Kind.APPENDIX)
                .limit(1)
                .filter(i -> draft.body().stream().noneMatch(UnmentionedAppendix::mentions))
                .mapToObj(
                        i ->
                                finding(
                                        Severity.WARNING,
                                        Place.of(Part.APPENDIX, i, -1),
                                        appendices.get(i).label(),
                                        "Nội dung văn bản phải có chỉ dẫn về phụ lục này."));
    }

    private static boolean mentions(Spot spot) {
        return MENTION.matcher(spot.text()).find();
    }
}
