package vn.kehoach.ui.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clerk whose answers are known beforehand, and who remembers the questions. */
public final class Answers implements Dialogs {
    private final List<String> questions = new ArrayList<>();
    private Optional<SaveTarget> target = Optional.empty();
    private Optional<Path> opened = Optional.empty();
    private boolean agrees;

    /** Answers every question where to write with {@code file}, chosen in no system dialog. */
    public Answers writesTo(Path file) {
        target = Optional.of(new SaveTarget(file, false));
        return this;
    }

    /** Answers every question what to open with {@code file}. */
    public Answers opens(Path file) {
        opened = Optional.of(file);
        return this;
    }

    public Answers agrees(boolean yes) {
        agrees = yes;
        return this;
    }

    /** What was asked: proposed names and titles of questions. */
    public List<String> questions() {
        return questions;
    }

    @Override
    public Optional<Path> chooseFileToOpen(String title, List<String> extensions) {
        questions.add(title);
        return opened;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        questions.add(title);
        return opened;
    }

    @Override
    public void saveIn(Path folder) {
        questions.add("in " + folder);
    }

    @Override
    public Optional<SaveTarget> chooseFileToSave(String title, String name) {
        questions.add(name);
        return target;
    }

    @Override
    public boolean confirm(String title, String text, String yes, String no) {
        questions.add(title);
        return agrees;
    }
}
