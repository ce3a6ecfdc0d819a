package vn.kehoach.document;

import java.util.List;

/**
 * A task and where the document states it: first where it opens, then where an appendix lists it
 * again.
 */
public record StatedTask(Task task, List<Statement> statements) {
    /** The facts that stand together, those of empty cells among them. */
    public record Statement(Place place, List<TaskFact> facts) {
        public Statement {
            facts = List.copyOf(facts);
        }

        /** Where it states {@code field}. */
        public List<TaskFact> of(TaskField field) {
            return facts.stream().filter(fact -> fact.field() == field).toList();
        }
    }

    public StatedTask {
        statements = List.copyOf(statements);
    }
}
