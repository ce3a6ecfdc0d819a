package vn.kehoach.office.drafting;

import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;

import java.util.ArrayList;
import java.util.List;

/** An agency's usual Nơi nhận in the list of a template. */
final class UsualRecipients {
    private static final String AS_ABOVE = "Như ";
    private static final String ARCHIVE = "Lưu";

    private UsualRecipients() {}

    /**
     * {@code list} with the lines of {@code usual}; "Như trên", "Như Điều …" stays in front and the
     * line of the archive at the end (NĐ 30/2020, Phụ lục I, II.9).
     */
    static RecipientList in(RecipientList list, List<Recipient> usual) {
        var lines = new ArrayList<Recipient>();
        list.recipients().stream()
                .filter(line -> line.text().startsWith(AS_ABOVE))
                .forEach(lines::add);
        usual.stream().filter(line -> !line.text().startsWith(AS_ABOVE)).forEach(lines::add);
        if (usual.stream().noneMatch(UsualRecipients::isArchive)) {
            list.recipients().stream().filter(UsualRecipients::isArchive).forEach(lines::add);
        }
        return new RecipientList(list.heading(), ended(lines));
    }

    private static boolean isArchive(Recipient line) {
        return line.text().startsWith(ARCHIVE);
    }

    private static List<Recipient> ended(List<Recipient> lines) {
        var ended = new ArrayList<Recipient>();
        for (int i = 0; i < lines.size(); i++) {
            ended.add(new Recipient(lines.get(i).text(), i + 1 == lines.size() ? "." : ";"));
        }
        return ended;
    }
}
