package vn.kehoach.reporting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one sentence says of a report but for its time. A value is empty when the sentence is
 * silent.
 */
record DutyWords(String who, String to, String what, String form) {
    /** A report that is made; not a speaker's trade, nor one cited by its number. */
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?<!để |để tổng hợp |để tổng hợp, |kỳ |mẫu |chế độ |nội dung"
                            + " )báo cáo(?! viên|\\p{L}| số \\d)");

    /** "Gửi kết quả đăng ký về Phòng Văn thư": whatever is sent back is reported. */
    private static final Pattern SENT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:gửi|nộp) ((?!về)[^.;:]{2,140}?) (?:về|cho|tới|đến) (?=%s)"
                            .formatted(UnitWords.RECEIVER));

    /** What ends a phrase that names a thing or a receiver. */
    private static final String END =
            "(?=[,.;:()]|$| \\(| (?:về|gửi|trước|chậm|muộn|để|theo|định"
                    + " kỳ|hằng|hàng|mỗi|khi|đột|bằng|qua|vào|tới|đến|và báo|và gửi|tổng hợp|xem"
                    + " xét|kết quả|tình hình|trong|hoặc|sau|ngay|thông qua|làm cơ sở|khẩn"
                    + " trương|nghiêm túc|thực hiện báo)(?!\\p{L}))";

    private static final Pattern RECEIVER =
            Pattern.compile(
                    "(?u)(?:(?i:về|gửi|trình|báo cáo|gửi báo cáo)(?i: cho| với| lên| tới| đến| về)?) (%s[^.;:()]*?(?:, %s[^,.;:()]*?)*)%s(?: (\\((?:qua|thông qua|trực tiếp)[^)]*\\)))?"
                            .formatted(UnitWords.RECEIVER, UnitWords.CAPITAL_RECEIVER, END));

    /** Words about the result belong to the name of a report; a receiver ends it. */
    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?u)(?i:báo cáo)(?: (?!%s)(?!(?:về|gửi|trước|chậm|muộn|để|theo|định kỳ|hằng|hàng|mỗi|khi|đột|bằng|qua|vào|tới|đến|trong|hoặc|sau|ngay|khẩn|nghiêm|và (?:báo|gửi|đề)|xem|tổng hợp|thông qua|cho|với|lên)(?!\\p{L}))[^ ,.;:()]+)*"
                            .formatted(UnitWords.CAPITAL_RECEIVER));

    private static final String FORMS =
            "(?:các |nội dung )?(?:mẫu|biểu mẫu|biểu|đề cương|phụ lục)(?! hợp)(?!\\p{L})";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?iu)(?:theo|tại|bằng|sử dụng) (?:đúng )?(%s[^,.;:()]*?(?: \\((?:tại |theo |kèm |đính )[^)]*\\))?)(?=[,.;:()]|$| (?:về|gửi|trước|chậm|và gửi|để)(?!\\p{L}))|\\((?:theo |tại )?(%s[^()]*)\\)"
                            .formatted(FORMS, FORMS));

    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?iu)[, ]+(?:để |nhằm )?(?:để|tổng hợp,? báo cáo|tổng hợp,? trình) .*");

    /** A paper that was sent before, or this one, told of; nothing is asked for. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?iu)(?:có|ban hành|nhận được|tại|theo nội dung) (?:văn bản|công văn|thông"
                        + " báo|báo cáo) số|trên đây là báo cáo|(?:trân trọng|kính|xin) báo cáo|đã"
                        + " (?:gửi )?báo cáo|đã có báo cáo");

    private static final DutyWords NONE = new DutyWords("", "", "", "");

    /** Whether {@code text} has a word without which no report is asked for; quick. */
    static boolean mayBeIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.contains("báo cáo") || small.contains("gửi") || small.contains("nộp");
    }

    /** The duty that {@code sentence} speaks of, if it speaks of any. */
    static Optional<DutyWords> of(String sentence) {
        if (!mayBeIn(sentence) || TOLD.matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher report = REPORT.matcher(sentence);
        Matcher sent = SENT.matcher(sentence);
        if (sent.find() && !REPORT.matcher(sent.group(1)).find()) {
            return Optional.of(words(sentence, sent.start(), sent.group(1)));
        }
        return report.find()
                ? Optional.of(words(sentence, report.start(), phrase(sentence, report)))
                : Optional.empty();
    }

    /** What {@code sentence} says although it does not speak of a report by name. */
    static DutyWords around(String sentence) {
        return words(sentence, sentence.length(), "");
    }

    static DutyWords none() {
        return NONE;
    }

    private static DutyWords words(String sentence, int act, String what) {
        String purposeless = PURPOSE.matcher(sentence.substring(act)).replaceFirst("");
        return new DutyWords(
                UnitWords.subject(sentence.substring(0, act)),
                receiver(purposeless).or(() -> receiver(sentence)).orElse(""),
                what.strip(),
                form(sentence));
    }

    private static Optional<String> receiver(String sentence) {
        Matcher receiver = RECEIVER.matcher(sentence);
        if (!receiver.find()) {
            return Optional.empty();
        }
        String by = receiver.group(2) == null ? "" : " " + receiver.group(2);
        return Optional.of(receiver.group(1).strip() + by);
    }

    /** "báo cáo kết quả thực hiện", up to whom or when. */
    private static String phrase(String sentence, Matcher report) {
        Matcher phrase = PHRASE.matcher(sentence).region(report.start(), sentence.length());
        return phrase.lookingAt() ? phrase.group() : report.group();
    }

    private static String form(String sentence) {
        Matcher form = FORM.matcher(sentence);
        if (!form.find()) {
            return "";
        }
        return (form.group(1) == null ? form.group(2) : form.group(1)).strip();
    }

    /** These words, with what they leave empty taken from {@code other}. */
    DutyWords completedBy(DutyWords other) {
        return new DutyWords(
                first(who, other.who),
                first(to, other.to),
                first(what, other.what),
                first(form, other.form));
    }

    private static String first(String own, String other) {
        return own.isEmpty() ? other : own;
    }
}
