package vn.kehoach.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskForm;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;
import java.util.Optional;

class TasksViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final TasksViewModel model = new TasksViewModel(sample.model());
    private final OfficialDocument before = sample.open().document();

    private List<TaskField> columns() {
        return sample.open().document().body().stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).meaning())
                .findFirst()
                .orElse(List.of());
    }

    @Test
    void theOtherFormBringsTheDocumentBack() {
        assertEquals(Optional.of(TaskForm.LINES), model.formProperty().get());
        model.choose(TaskForm.TABLE);
        assertEquals(Optional.of(TaskForm.TABLE), model.formProperty().get());
        model.choose(TaskForm.APPENDIX);
        assertEquals(2, sample.open().document().appendices().size());
        model.choose(TaskForm.LINES);
        assertEquals(before, sample.open().document());
        assertFalse(sample.open().edited());
    }

    @Test
    void aStepIsTakenBackAsAnyOther() {
        model.choose(TaskForm.TABLE);
        sample.model().undo();
        assertEquals(before, sample.open().document());
    }

    @Test
    void whatAHiddenColumnSaidComesBackWithTheLines() {
        model.choose(TaskForm.TABLE);
        model.show(TaskColumn.TIMING, false);
        model.show(TaskColumn.SUPPORT, false);
        assertEquals(
                List.of(TaskField.ORDINAL, TaskField.TITLE, TaskField.CONTENT, TaskField.LEAD),
                columns());
        assertTrue(model.columns().contains(TaskColumn.TIMING));
        model.show(TaskColumn.SUPPORT, true);
        assertTrue(columns().contains(TaskField.SUPPORT));
        model.choose(TaskForm.LINES);
        assertEquals(before, sample.open().document());
    }
}
