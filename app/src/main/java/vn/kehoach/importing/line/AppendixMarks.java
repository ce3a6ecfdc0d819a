package vn.kehoach.importing.line;

import vn.kehoach.text.Folding;

import java.util.regex.Pattern;

/** Forms of the lines that open an appendix or a blank form. */
public final class AppendixMarks {
    private static final Pattern APPENDIX =
            Pattern.compile("phu luc( (so )?[\\divx]+[a-z]?)?( ?[:.-].*)?");
    private static final Pattern FORM =
            Pattern.compile("(bieu( mau)?|mau)( so)? ?\\d+[\\w/.-]*( ?[:.-] .*| ?:.*)?");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(?:phụ lục|biểu mẫu|biểu|mẫu)(?: số)?(?: ?[\\divx]+[\\w/.]*)? ?[:.-]? ?");

    private AppendixMarks() {}

    public static boolean starts(Line line) {
        return isAppendix(line) || isForm(line);
    }

    static boolean isAppendix(Line line) {
        return APPENDIX.matcher(Folding.fold(line.plain())).matches();
    }

    public static boolean isForm(Line line) {
        return FORM.matcher(Folding.fold(line.plain())).matches();
    }

    /** Where the title begins on a line that opens an appendix. */
    public static int labelEnd(Line line) {
        var mark = LABEL.matcher(line.plain());
        return mark.lookingAt() ? mark.end() : line.plain().length();
    }

    /** "Phụ lục I", without the mark that parts it from the title. */
    public static String label(Line line) {
        return line.plain().substring(0, labelEnd(line)).replaceFirst("[ :.-]+$", "");
    }
}
