package vn.kehoach.office.papers;

/**
 * How many tasks there are of one sort: of a unit, of a month.
 *
 * @param left not over, and not late
 * @param late not over though the day is past
 * @param done over
 */
public record TaskBar(String label, int left, int late, int done) {
    public int all() {
        return left + late + done;
    }

    /** The tasks of both, under this label. */
    public TaskBar plus(TaskBar other) {
        return new TaskBar(label, left + other.left, late + other.late, done + other.done);
    }
}
