package vn.kehoach.importing.body;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.TaskField;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Văn phòng chủ trì, phối hợp với các phòng": one value that names who leads and who helps. */
final class SharedLead {
    private static final List<Pattern> SHARED =
            List.of(
                    Pattern.compile(
                            "(?iu)(?:giao )?(.+?),? (?:(?:là đơn vị |làm )?chủ trì(?: thực hiện|"
                                + " triển khai| tham mưu)?,? (?:và )?)?phối hợp(?: thực hiện)?"
                                + " (?:với|cùng) (?:với )?(.+?)(?: (?:thực hiện|triển khai|tổ chức"
                                + " thực hiện))?[ .;]*"),
                    Pattern.compile(
                            "(?iu)(.+?) ?\\(chủ trì\\)[,;]? ?(?:và )?(.+?)(?: ?\\(phối hợp\\))?["
                                    + " .;]*"),
                    Pattern.compile(
                            "(?iu)(.+?) chủ trì[;,.] ?(.+?) phối hợp(?: thực hiện)?[ .;]*"));

    private SharedLead() {}

    /** The span itself, or one for each of the two. */
    static List<FieldSpan> parted(FieldSpan span, String line) {
        if (span.field() != TaskField.LEAD) {
            return List.of(span);
        }
        return SHARED.stream()
                .map(form -> form.matcher(line.substring(span.from(), span.to())))
                .filter(Matcher::matches)
                .findFirst()
                .map(
                        shared ->
                                List.of(
                                        part(TaskField.LEAD, span, shared, 1),
                                        part(TaskField.SUPPORT, span, shared, 2)))
                .orElse(List.of(span));
    }

    private static FieldSpan part(TaskField field, FieldSpan span, Matcher shared, int group) {
        return new FieldSpan(
                field, span.from() + shared.start(group), span.from() + shared.end(group));
    }
}
