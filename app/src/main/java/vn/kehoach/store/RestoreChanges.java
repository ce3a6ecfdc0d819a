package vn.kehoach.store;

import java.util.List;

/**
 * What restoring a backup would change, as subjects of documents in their order by letters.
 *
 * @param back documents that come back
 * @param older documents that get an older text
 * @param lost documents that are not in the backup
 */
public record RestoreChanges(List<String> back, List<String> older, List<String> lost) {
    public RestoreChanges {
        back = List.copyOf(back);
        older = List.copyOf(older);
        lost = List.copyOf(lost);
    }
}
