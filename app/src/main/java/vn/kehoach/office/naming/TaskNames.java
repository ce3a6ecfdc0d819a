package vn.kehoach.office.naming;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.NamedUnits;
import vn.kehoach.directory.Resolution;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.StatedTask.Statement;
import vn.kehoach.document.TaskFact;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.Tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of those who lead and support tasks that mean no unit, or several. One that nobody
 * knows is told once, however many tasks name it.
 */
final class TaskNames {
    /** "các đơn vị liên quan", a person, a gap to be filled in, a place elsewhere in the text. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?iu).*(?:liên quan|nêu trên|nói trên).*"
                            + "|(?:ông|bà|đ/c|đồng chí|toàn thể|cá nhân)(?!\\p{L}).*"
                            + "|(?!.*\\p{L}).*|.*[\\[\\]…].*");

    /** Longer ones are sentences. */
    private static final int LONGEST = 120;

    private final Directory directory;
    private final LocalDate day;
    private final Set<String> told = new HashSet<>();

    TaskNames(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    /** The names by the paragraph they stand in; those of {@code before} were told already. */
    Map<Place, List<UnitMention>> in(OfficialDocument document, List<UnitMention> before) {
        before.forEach(mention -> told.add(NameKey.of(mention.name())));
        return Tasks.stated(document).stream()
                .flatMap(task -> task.statements().stream())
                .map(Statement::facts)
                .flatMap(List::stream)
                .filter(fact -> isUnit(fact.field()))
                .flatMap(fact -> names(document, fact).stream())
                .collect(Collectors.groupingBy(UnitMention::place));
    }

    private static boolean isUnit(TaskField field) {
        return field == TaskField.LEAD || field == TaskField.SUPPORT;
    }

    private List<UnitMention> names(OfficialDocument document, TaskFact fact) {
        String text = Passages.at(document, fact.place()).orElseThrow().text();
        var mentions = new ArrayList<UnitMention>();
        int from = fact.from();
        for (String name : NamedUnits.in(text.substring(fact.from(), fact.to()))) {
            int start = text.indexOf(name, from);
            from = start + name.length();
            Resolution meaning = directory.resolve(name, day);
            boolean wanted =
                    switch (meaning) {
                        case Resolution.Unknown _ -> mayBeUnit(name) && told.add(NameKey.of(name));
                        case Resolution.Ambiguous _ -> true;
                        case Resolution.Known _, Resolution.Several _, Resolution.Gone _ -> false;
                    };
            if (wanted) {
                mentions.add(new UnitMention(fact.place(), start, from, name, meaning));
            }
        }
        return mentions;
    }

    private static boolean mayBeUnit(String name) {
        return name.length() <= LONGEST && !NOBODY.matcher(name).matches();
    }
}
