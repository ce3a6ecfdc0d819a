package vn.kehoach.ui.tasks;

import vn.kehoach.document.Place;
import vn.kehoach.store.FollowedTask;
import vn.kehoach.store.Following;
import vn.kehoach.store.follow.FollowQuery;
import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.find.FindSource;
import vn.kehoach.ui.find.Hit;
import vn.kehoach.ui.keep.Answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tasks of all documents, by their titles and contents.
 *
 * @param opening shows one where its document states it
 */
public record TaskSource(Following tasks, TaskOpening opening) implements FindSource {
    @Override
    public List<Hit> find(SoughtWords words, int most) {
        FollowQuery query = FollowQuery.ALL.withWords(String.join(" ", words.folded())).most(most);
        return Answer.of(tasks.list(query)).rows().stream().map(this::hit).toList();
    }

    private Hit hit(FollowedTask task) {
        String detail =
                Stream.of(task.row().lead(), task.row().timing(), task.row().symbol())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · "));
        String title = task.row().title().isEmpty() ? task.row().content() : task.row().title();
        return new Hit(
                "Nhiệm vụ",
                title,
                detail,
                () -> opening.open(task.row().document(), Place.parsed(task.row().place())));
    }
}
