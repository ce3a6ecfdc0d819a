package vn.kehoach.office.newyear;

import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Role;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Tells, walking down a document, whether a paragraph plans or tells of what has been. */
final class PastSections {
    /** Headings under which plans tell what was done or how things stand. */
    private static final Pattern PAST =
            Pattern.compile(
                    "(?iu)(?:.*(?<!\\p{L})(?:kết quả (?:đạt được|thực hiện|triển khai|công"
                        + " tác)|thực trạng|hiện trạng|tình hình|tồn tại|hạn chế|khó khăn|sự cần"
                        + " thiết|đặc điểm|nguyên nhân|ưu điểm|bối cảnh)(?!\\p{L}).*|đánh giá .*)");

    private static final Pattern TO_DO =
            Pattern.compile(
                    "(?iu)(?:báo cáo|tổng hợp|xây dựng|nắm|theo dõi|công bố|khắc phục|chế độ).*");

    private record Heading(int level, boolean past) {}

    private final boolean report;
    private final Deque<Heading> headings = new ArrayDeque<>();

    PastSections(OfficialDocument document) {
        this.report = document.header().type() == DocumentType.BAO_CAO;
    }

    /** The context of the next paragraph. */
    YearText.Context of(Passage passage) {
        Paragraph paragraph = passage.paragraph();
        if (paragraph.role() == Role.BASIS) {
            return YearText.Context.BASIS;
        }
        if (!paragraph.title().isEmpty() && passage.place().part() == Part.BODY) {
            while (!headings.isEmpty() && headings.peek().level() >= paragraph.level()) {
                headings.pop();
            }
            String title = paragraph.title();
            boolean past = PAST.matcher(title).matches() && !TO_DO.matcher(title).matches();
            headings.push(new Heading(paragraph.level(), past));
        }
        boolean past = report || headings.stream().anyMatch(Heading::past);
        return past ? YearText.Context.PAST : YearText.Context.PLAN;
    }
}
