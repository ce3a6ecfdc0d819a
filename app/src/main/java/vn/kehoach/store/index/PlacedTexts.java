package vn.kehoach.store.index;

import static vn.kehoach.store.rows.Tables.BLOCK;
import static vn.kehoach.store.rows.Tables.PART;
import static vn.kehoach.store.rows.Tables.TABLE_ROW;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.store.content.Lived;
import vn.kehoach.store.content.Notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The paragraphs of some documents as they stand today, read without all else they are made of. */
public final class PlacedTexts {
    private static final int MAIN = 0;

    private final Map<UUID, List<PlacedText>> texts = new HashMap<>();
    private final Map<Id, Integer> appendices = new HashMap<>();
    private final Map<Id, Place> blocks = new HashMap<>();

    /** The rows of tables by their id: the place of each. */
    private final Map<Id, Place> rows = new HashMap<>();

    /** Counts members of one flow, table or cell. */
    private final Map<Object, Integer> counts = new HashMap<>();

    /** A paragraph or a note. */
    public record PlacedText(Place place, String text) {}

    private record Id(UUID document, int id) {}

    private record CellId(UUID document, int row, int cell) {}

    private PlacedTexts() {}

    /** The paragraphs of {@code documents}, flows first, then tables. */
    public static Map<UUID, List<PlacedText>> of(DSLContext database, Collection<UUID> documents) {
        var reading = new PlacedTexts();
        reading.read(database, documents);
        return reading.texts;
    }

    private void read(DSLContext database, Collection<UUID> documents) {
        database.select(PART.DOCUMENT_ID, PART.ID)
                .from(PART)
                .where(PART.DOCUMENT_ID.in(documents))
                .and(PART.GONE.eq(Lived.NEVER))
                .and(PART.ID.ne(MAIN))
                .orderBy(PART.POSITION)
                .forEach(
                        row ->
                                appendices.put(
                                        new Id(row.value1(), row.value2()), count(row.value1())));
        Result<? extends Record> all =
                database.select(
                                BLOCK.DOCUMENT_ID,
                                BLOCK.PART_ID,
                                BLOCK.ROW_ID,
                                BLOCK.ID,
                                BLOCK.CELL,
                                BLOCK.TEXT,
                                BLOCK.NOTES)
                        .from(BLOCK)
                        .where(BLOCK.DOCUMENT_ID.in(documents))
                        .and(BLOCK.GONE.eq(Lived.NEVER))
                        .orderBy(BLOCK.POSITION)
                        .fetch();
        all.stream().filter(row -> row.get(BLOCK.ROW_ID) == 0).forEach(this::block);
        database.select(TABLE_ROW.DOCUMENT_ID, TABLE_ROW.BLOCK_ID, TABLE_ROW.ID)
                .from(TABLE_ROW)
                .where(TABLE_ROW.DOCUMENT_ID.in(documents))
                .and(TABLE_ROW.GONE.eq(Lived.NEVER))
                .orderBy(TABLE_ROW.POSITION)
                .forEach(row -> tableRow(row.value1(), row.value2(), row.value3()));
        all.stream().filter(row -> row.get(BLOCK.ROW_ID) != 0).forEach(this::cellText);
    }

    private int count(Object of) {
        return counts.merge(of, 1, Integer::sum) - 1;
    }

    private void block(Record row) {
        UUID document = row.get(BLOCK.DOCUMENT_ID);
        var part = new Id(document, row.get(BLOCK.PART_ID));
        Place flow =
                part.id == MAIN
                        ? Place.of(Part.BODY)
                        : Place.of(Part.APPENDIX, appendices.getOrDefault(part, 0));
        Place place = flow.then(count(part));
        blocks.put(new Id(document, row.get(BLOCK.ID)), place);
        add(place, row);
    }

    private void tableRow(UUID document, int block, int id) {
        var table = new Id(document, block);
        Place place = blocks.get(table);
        if (place != null) {
            rows.put(new Id(document, id), place.then(count("table" + table)));
        }
    }

    private void cellText(Record row) {
        UUID document = row.get(BLOCK.DOCUMENT_ID);
        int id = row.get(BLOCK.ROW_ID);
        int cell = row.get(BLOCK.CELL);
        Place place = rows.get(new Id(document, id));
        if (place != null) {
            int paragraph = count(new CellId(document, id, cell));
            add(place.then(cell).then(paragraph), row);
        }
    }

    /** A paragraph and the notes that it calls. */
    private void add(Place place, Record row) {
        UUID document = row.get(BLOCK.DOCUMENT_ID);
        add(document, place, row.get(BLOCK.TEXT));
        List<String> notes = Notes.texts(row.get(BLOCK.NOTES));
        for (int i = 0; i < notes.size(); i++) {
            add(document, place.note(i), notes.get(i));
        }
    }

    private void add(UUID document, Place place, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(document, _ -> new ArrayList<>())
                    .add(new PlacedText(place, text));
        }
    }
}
