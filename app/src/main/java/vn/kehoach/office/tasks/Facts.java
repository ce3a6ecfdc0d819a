package vn.kehoach.office.tasks;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.StatedTask;
import vn.kehoach.document.TaskFact;
import vn.kehoach.document.TaskField;

import java.util.List;
import java.util.stream.Collectors;

/** The facts of a task as a clerk edits them: one line for each paragraph that states one. */
final class Facts {
    private Facts() {}

    /** What the task says of {@code field} where it says it first. */
    static String value(OfficialDocument document, StatedTask task, TaskField field) {
        return task.statements().stream()
                .map(statement -> lines(document, statement.of(field)))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String lines(OfficialDocument document, List<TaskFact> facts) {
        return facts.stream()
                .map(fact -> line(document, fact))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String line(OfficialDocument document, TaskFact fact) {
        Paragraph paragraph = paragraph(document, fact);
        return isWhole(document, paragraph, fact)
                ? CellText.line(paragraph)
                : paragraph.text().text().substring(fact.from(), fact.to()).strip();
    }

    static Paragraph paragraph(OfficialDocument document, TaskFact fact) {
        return Passages.at(document, fact.place()).orElseThrow().paragraph();
    }

    /** Whether the fact is a paragraph of a cell, which its column explains. */
    private static boolean isWhole(OfficialDocument document, Paragraph paragraph, TaskFact fact) {
        return paragraph.fields().isEmpty()
                && Flow.around(document, fact.place()).isInTable(fact.place());
    }
}
