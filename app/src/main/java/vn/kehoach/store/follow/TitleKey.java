package vn.kehoach.store.follow;

import vn.kehoach.document.Task;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a task of a document is known by over changes of the text.
 *
 * @param title folded, never empty
 * @param occurrence which of the tasks of that title it is, from 0
 */
public record TitleKey(String title, int occurrence) {
    private static final int LONGEST = 1000;
    private static final String UNTITLED = "-";

    /** The keys of {@code tasks}, in their order. */
    public static List<TitleKey> of(List<Task> tasks) {
        Map<String, Integer> seen = new HashMap<>();
        var keys = new ArrayList<TitleKey>();
        for (Task task : tasks) {
            String title = folded(task.title(), task.content());
            keys.add(new TitleKey(title, seen.merge(title, 1, Integer::sum) - 1));
        }
        return List.copyOf(keys);
    }

    static String folded(String title, String content) {
        String folded = Folding.fold(title.isBlank() ? content : title);
        String known = folded.isEmpty() ? UNTITLED : folded;
        return known.length() > LONGEST ? known.substring(0, LONGEST) : known;
    }
}
