package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.StatedTask.Statement;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskFact;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a fact where the document states it. The words around it stay; where a line would lose its
 * only fact the line goes, where a sentence would, a visible gap is left.
 */
final class FactEdit {
    /** Stands where a fact is to be filled in. */
    static final String GAP = "[…]";

    private final OfficialDocument document;
    private final Statement statement;
    private final TaskField field;
    private final List<String> lines;

    private FactEdit(
            OfficialDocument document, Statement statement, TaskField field, List<String> lines) {
        this.document = document;
        this.statement = statement;
        this.field = field;
        this.lines = lines;
    }

    /** {@code document} with {@code value}, a line for each paragraph, for the stated fact. */
    static OfficialDocument written(
            OfficialDocument document, Statement statement, TaskField field, String value) {
        return new FactEdit(document, statement, field, CellText.lines(value)).written();
    }

    /** What one stretch of lines is written into: a cell, or the characters of a fact. */
    private record Site(TaskFact fact, boolean cell, int lines) {}

    /** From the last to the first, so that the places before stay what they are. */
    private OfficialDocument written() {
        List<Site> sites = sites();
        int before = sites.stream().mapToInt(Site::lines).sum();
        int to = lines.size();
        OfficialDocument changed = document;
        for (int i = sites.size() - 1; i >= 0; i--) {
            Site site = sites.get(i);
            before -= site.lines();
            int from = Math.min(before, to);
            changed = written(changed, site, lines.subList(from, to), i == 0);
            to = from;
        }
        return changed;
    }

    private OfficialDocument written(
            OfficialDocument now, Site site, List<String> said, boolean only) {
        if (site.cell()) {
            return inCell(now, site.fact().place(), said);
        }
        return said.isEmpty()
                ? without(now, site.fact(), only)
                : saying(now, site.fact(), String.join("; ", said));
    }

    /** Where the fact stands; an empty cell counts only where no other has words. */
    private List<Site> sites() {
        List<TaskFact> facts = statement.of(field);
        List<TaskFact> filled =
                facts.stream().filter(fact -> !Facts.line(document, fact).isEmpty()).toList();
        var sites = new ArrayList<Site>();
        for (TaskFact fact : filled.isEmpty() ? facts.subList(0, 1) : filled) {
            boolean cell = isCell(fact);
            if (cell && !sites.isEmpty() && sameCell(sites.getLast().fact(), fact)) {
                Site last = sites.removeLast();
                sites.add(new Site(last.fact(), true, last.lines() + 1));
            } else {
                sites.add(new Site(fact, cell, 1));
            }
        }
        return sites;
    }

    private static boolean sameCell(TaskFact one, TaskFact other) {
        int depth = one.place().steps().size() - 1;
        return depth == other.place().steps().size() - 1
                && one.place()
                        .steps()
                        .subList(0, depth)
                        .equals(other.place().steps().subList(0, depth));
    }

    /** Whether the fact is said by a cell as a whole, which its column explains. */
    private boolean isCell(TaskFact fact) {
        Flow flow = Flow.around(document, fact.place());
        return flow.isInTable(fact.place())
                && cell(flow, fact.place()).content().stream()
                        .allMatch(paragraph -> paragraph.fields().isEmpty());
    }

    private static Cell cell(Flow flow, Place paragraph) {
        int depth = flow.start().steps().size();
        return ((Table) flow.blocks().get(flow.index(paragraph)))
                .rows()
                .get(flow.row(paragraph))
                .cells()
                .get(paragraph.steps().get(depth + 2));
    }

    private static OfficialDocument inCell(
            OfficialDocument now, Place paragraph, List<String> said) {
        Flow flow = Flow.around(now, paragraph);
        Cell cell = cell(flow, paragraph);
        Table table = (Table) flow.blocks().get(flow.index(paragraph));
        var rows = new ArrayList<>(table.rows());
        Row row = rows.get(flow.row(paragraph));
        var cells = new ArrayList<>(row.cells());
        cells.set(
                cells.indexOf(cell),
                new Cell(
                        cell.column(),
                        cell.columns(),
                        cell.rows(),
                        cell.vertical(),
                        CellText.written(cell.content(), said)));
        rows.set(flow.row(paragraph), new Row(cells, row.group()));
        return flow.with(flow.index(paragraph), table.withRows(rows));
    }

    private static OfficialDocument saying(OfficialDocument document, TaskFact fact, String words) {
        Paragraph old = Facts.paragraph(document, fact);
        Paragraph worded = CellText.worded(old, fact.from(), fact.to(), words);
        var spans = new ArrayList<>(worded.fields());
        for (int i = 0; i < spans.size(); i++) {
            FieldSpan was = old.fields().get(i);
            if (was.field() == fact.field() && was.from() == fact.from()) {
                spans.set(
                        i, new FieldSpan(fact.field(), fact.from(), fact.from() + words.length()));
            }
        }
        return ParagraphEdit.exchange(document, fact.place(), old, worded.withFields(spans));
    }

    private OfficialDocument without(OfficialDocument now, TaskFact fact, boolean only) {
        Paragraph paragraph = Facts.paragraph(now, fact);
        Flow flow = Flow.around(now, fact.place());
        boolean line = !flow.isInTable(fact.place()) && paragraph.fields().size() == 1;
        boolean needed =
                field == TaskField.TITLE || (only && (isLastFact() || isUnderItsName(flow, fact)));
        if (!line || needed) {
            return saying(now, fact, GAP);
        }
        var blocks = new ArrayList<>(flow.blocks());
        blocks.remove(flow.index(fact.place()));
        return flow.with(blocks);
    }

    /** Without any fact the lines would not state a task. */
    private boolean isLastFact() {
        return statement.facts().stream()
                .allMatch(fact -> fact.field() == TaskField.TITLE || fact.field() == field);
    }

    /** "- Đơn vị phối hợp:" above would announce nothing. */
    private static boolean isUnderItsName(Flow flow, TaskFact fact) {
        int index = flow.index(fact.place());
        Block above = index > 0 ? flow.blocks().get(index - 1) : flow.blocks().get(index);
        return above instanceof Paragraph name
                && name.fields().isEmpty()
                && name.text().text().stripTrailing().endsWith(":");
    }
}
