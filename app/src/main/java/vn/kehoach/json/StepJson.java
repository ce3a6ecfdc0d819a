package vn.kehoach.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import vn.kehoach.edit.TextSelection;
import vn.kehoach.edit.journal.BlocksChange;
import vn.kehoach.edit.journal.Change;
import vn.kehoach.edit.journal.FrameChange;
import vn.kehoach.edit.journal.LabelChange;
import vn.kehoach.edit.journal.RowsChange;
import vn.kehoach.edit.journal.Step;
import vn.kehoach.edit.journal.WordsChange;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of an editor's journal, a string each. */
public final class StepJson {
    /** Built when a step is first written or read, not when the window starts. */
    private static final class Mapper {
        static final JsonMapper OF_STEPS =
                DocumentMapper.create()
                        .rebuild()
                        .addMixIn(Change.class, ChangeNames.class)
                        .addMixIn(TextSelection.class, WithoutEmpty.class)
                        .build();
    }

    /** The step in one line. */
    public String write(Step step) {
        try {
            return Mapper.OF_STEPS.writeValueAsString(step);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The steps that {@link #write} wrote; empty when one of them is no step of this version. */
    public Optional<List<Step>> read(List<String> written) {
        var steps = new ArrayList<Step>();
        try {
            for (String one : written) {
                steps.add(Mapper.OF_STEPS.readValue(one, Step.class));
            }
        } catch (JsonProcessingException foreign) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(steps));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = WordsChange.class, name = "words"),
        @JsonSubTypes.Type(value = LabelChange.class, name = "label"),
        @JsonSubTypes.Type(value = BlocksChange.class, name = "blocks"),
        @JsonSubTypes.Type(value = RowsChange.class, name = "rows"),
        @JsonSubTypes.Type(value = FrameChange.OfHeader.class, name = "header"),
        @JsonSubTypes.Type(value = FrameChange.OfAddressees.class, name = "addressees"),
        @JsonSubTypes.Type(value = FrameChange.OfClosing.class, name = "closing"),
        @JsonSubTypes.Type(value = FrameChange.OfOrientation.class, name = "orientation"),
        @JsonSubTypes.Type(value = FrameChange.OfRecovery.class, name = "recovery"),
        @JsonSubTypes.Type(value = FrameChange.OfAppendices.class, name = "appendices")
    })
    private interface ChangeNames {}
}
