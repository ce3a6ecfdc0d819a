package vn.kehoach.compare;

import vn.kehoach.document.Field;

import java.util.List;

/** A field of the head or the end that says something else. */
public record FieldChange(Field field, List<WordChange> words) {
    public FieldChange {
        words = List.copyOf(words);
    }
}
