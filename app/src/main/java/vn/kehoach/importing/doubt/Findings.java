package vn.kehoach.importing.doubt;

import vn.kehoach.document.Field;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recovery;
import vn.kehoach.document.Recovery.Status;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.line.Line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects, while a source is read, how each field was recovered and what is doubtful. */
public final class Findings {
    private final Map<Field, Recovery> recoveries = new EnumMap<>(Field.class);
    private final List<Doubt> doubts = new ArrayList<>();

    public void found(Field field, Line line) {
        found(field, line.place(), line.plain());
    }

    public void found(Field field, SourcePlace where, String original) {
        recoveries.putIfAbsent(field, new Recovery(field, Status.FOUND, where, original));
    }

    /** Notes a field that the source lets deduce, and doubts it. */
    public void guessed(
            Field field, SourcePlace where, String original, Place place, String message) {
        recoveries.putIfAbsent(field, new Recovery(field, Status.GUESSED, where, original));
        doubt(Doubt.Kind.GUESSED, where, place, message);
    }

    /** Notes a field that the source does not say though every such paper has it. */
    public void missing(Field field, Place place, String message) {
        if (recoveries.containsKey(field)) {
            return;
        }
        absent(field);
        doubt(Doubt.Kind.MISSING, SourcePlace.NOWHERE, place, message);
    }

    /** Notes a field that the source does not say and need not. */
    void absent(Field field) {
        recoveries.putIfAbsent(field, new Recovery(field, Status.MISSING, SourcePlace.NOWHERE, ""));
    }

    public void doubt(Doubt.Kind kind, SourcePlace where, Place place, String message) {
        doubts.add(new Doubt(kind, where, place, message, Optional.empty()));
    }

    public void doubt(
            Doubt.Kind kind, SourcePlace where, Place place, String message, String suggestion) {
        doubts.add(new Doubt(kind, where, place, message, Optional.of(suggestion)));
    }

    public List<Recovery> recoveries() {
        for (Field field : Field.values()) {
            absent(field);
        }
        return List.copyOf(recoveries.values());
    }

    /** All doubts in the order of the paper. */
    public List<Doubt> doubts() {
        return doubts.stream().sorted(Comparator.comparing(Doubt::place)).toList();
    }
}
