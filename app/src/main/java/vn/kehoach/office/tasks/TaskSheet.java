package vn.kehoach.office.tasks;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.StatedTask;
import vn.kehoach.document.Table;
import vn.kehoach.document.Tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tasks of a document as one table, wherever the document states them. */
public record TaskSheet(List<Line> lines) {
    /** A line of the table. */
    public sealed interface Line {
        /** Where the document has it. */
        Place place();
    }

    /**
     * What stands over tasks.
     *
     * @param row whether it is a row of a table, else a heading of the text
     */
    public record Group(Place place, String title, boolean row) implements Line {}

    /**
     * A task.
     *
     * @param number counts the tasks of the document, from 1
     * @param values what is said, one line for each paragraph; a column that is not said is absent
     */
    public record Item(int number, StatedTask stated, Map<TaskColumn, String> values)
            implements Line {
        public Item {
            values = Map.copyOf(values);
        }

        @Override
        public Place place() {
            return stated.task().place();
        }

        public String value(TaskColumn column) {
            return column == TaskColumn.ORDINAL
                    ? Integer.toString(number)
                    : values.getOrDefault(column, "");
        }
    }

    public TaskSheet {
        lines = List.copyOf(lines);
    }

    public static TaskSheet of(OfficialDocument document) {
        List<StatedTask> tasks = Tasks.stated(document);
        var lines = new ArrayList<Line>(groups(document, tasks));
        int number = 0;
        Optional<Place> above = Optional.empty();
        for (StatedTask task : tasks) {
            Optional<Group> heading = heading(document, task.task().place());
            if (!heading.map(Group::place).equals(above)) {
                heading.ifPresent(lines::add);
                above = heading.map(Group::place);
            }
            lines.add(new Item(++number, task, values(document, task)));
        }
        lines.sort(Comparator.comparing(Line::place));
        return new TaskSheet(lines);
    }

    public List<Item> items() {
        return lines.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
    }

    private static Map<TaskColumn, String> values(OfficialDocument document, StatedTask task) {
        var values = new EnumMap<TaskColumn, String>(TaskColumn.class);
        for (TaskColumn column : TaskColumn.values()) {
            String value = Facts.value(document, task, column.field());
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        }
        return values;
    }

    /** The heading below which a task in lines stands. */
    private static Optional<Group> heading(OfficialDocument document, Place place) {
        Flow flow = Flow.around(document, place);
        if (flow.isInTable(place)) {
            return Optional.empty();
        }
        List<Block> blocks = flow.blocks();
        int level = level(blocks.get(flow.index(place)));
        for (int i = flow.index(place) - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Paragraph heading
                    && heading.level() > 0
                    && heading.level() < level
                    && !heading.title().isEmpty()) {
                String title = (heading.label() + " " + heading.title()).strip();
                return Optional.of(new Group(flow.at(i), title, false));
            }
        }
        return Optional.empty();
    }

    private static int level(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.level() : 0;
    }

    /** The group rows of all task tables but those that only say again what the text says. */
    private static List<Group> groups(OfficialDocument document, List<StatedTask> tasks) {
        Set<Place> first = new HashSet<>();
        Set<Place> again = new HashSet<>();
        for (StatedTask task : tasks) {
            for (StatedTask.Statement said : task.statements()) {
                Flow flow = Flow.around(document, said.place());
                Place block = flow.at(flow.index(said.place()));
                (said.place().equals(task.task().place()) ? first : again).add(block);
            }
        }
        again.removeAll(first);
        var groups = new ArrayList<Group>();
        for (Flow flow : flows(document)) {
            for (int i = 0; i < flow.blocks().size(); i++) {
                if (flow.blocks().get(i) instanceof Table table
                        && TaskTable.isOne(table)
                        && !again.contains(flow.at(i))) {
                    groups.addAll(groups(table, flow.at(i)));
                }
            }
        }
        return groups;
    }

    private static List<Flow> flows(OfficialDocument document) {
        var flows = new ArrayList<Flow>();
        flows.add(new Flow(document, Place.of(Part.BODY)));
        for (int i = 0; i < document.appendices().size(); i++) {
            if (document.appendices().get(i).kind() == Appendix.Kind.APPENDIX) {
                flows.add(new Flow(document, Place.of(Part.APPENDIX, i)));
            }
        }
        return flows;
    }

    private static List<Group> groups(Table table, Place place) {
        var groups = new ArrayList<Group>();
        for (int r = table.headerRows(); r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            if (row.group()) {
                groups.add(new Group(place.then(r), title(row), true));
            }
        }
        return groups;
    }

    private static String title(Row row) {
        return String.join(" ", row.cells().stream().flatMap(TaskSheet::words).toList());
    }

    private static java.util.stream.Stream<String> words(Cell cell) {
        return cell.content().stream().map(CellText::line).filter(text -> !text.isEmpty());
    }
}
