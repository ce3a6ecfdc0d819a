package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Documents;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is done with the documents chosen in the list, many at once; each says with how many. */
public final class ListChanges {
    private static final String BACK = "Hoàn tác";

    private final Supplier<List<DocumentRow>> chosen;
    private final Documents documents;
    private final DocumentKeeper keeper;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final Runnable changed;

    /**
     * Changes of {@code chosen} documents.
     *
     * @param changed run when a change is in the data folder
     */
    ListChanges(
            Supplier<List<DocumentRow>> chosen,
            Documents documents,
            DocumentKeeper keeper,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            Runnable changed) {
        this.chosen = chosen;
        this.documents = documents;
        this.keeper = keeper;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.changed = changed;
    }

    /** Moves those documents on their way, or back, that can go there; the others stay. */
    public void setState(DocumentState state) {
        StateChange change = StateChange.of(chosen.get(), state);
        if (change.moved().isEmpty() || (change.withdrawn() > 0 && !withdraws(change))) {
            return;
        }
        Map<DocumentId, DocumentState> before =
                change.moved().stream()
                        .collect(Collectors.toMap(DocumentRow::id, DocumentRow::state));
        Map<DocumentId, DocumentState> after =
                before.keySet().stream().collect(Collectors.toMap(id -> id, id -> state));
        move(
                after,
                Message.done(
                        change.said(),
                        change.left(),
                        new Message.Action(BACK, () -> moveBack(before, state))));
    }

    private boolean withdraws(StateChange change) {
        return dialogs.confirm(
                "Đưa %d văn bản đã ban hành về Dự thảo?".formatted(change.withdrawn()),
                "Văn bản lại sửa được; số và ngày vẫn còn ghi trong đó. Văn bản đã gửi đi thì nên"
                        + " làm văn bản mới để đính chính hoặc thay thế.",
                "Đưa về Dự thảo",
                "Giữ nguyên");
    }

    /** What was issued or moved on meanwhile stays: the offer to go back may be an old one. */
    private void moveBack(Map<DocumentId, DocumentState> before, DocumentState from) {
        background.run(
                "",
                () -> Answer.of(documents.moveBack(before, from)),
                back -> {
                    back.forEach(keeper::moved);
                    messages.show(
                            back.isEmpty()
                                    ? Message.done(
                                            "Văn bản đã sang bước khác nên giữ nguyên trạng thái",
                                            "")
                                    : Message.done(
                                            "Đã đưa %d văn bản về trạng thái cũ"
                                                    .formatted(back.size()),
                                            ""));
                    changed.run();
                },
                failure -> failures.tell("Chưa làm được việc này", failure));
    }

    private void move(Map<DocumentId, DocumentState> states, Message said) {
        run(
                documents.setStates(states),
                () -> {
                    states.forEach(keeper::moved);
                    messages.show(said);
                });
    }

    public void moveToBin() {
        List<DocumentId> ids = ids();
        if (!ids.isEmpty()) {
            run(
                    documents.moveToBin(ids),
                    "Đã bỏ %d văn bản vào thùng rác".formatted(ids.size()),
                    "Lấy lại được ở mục Thùng rác.",
                    new Message.Action(BACK, () -> takeFromBin(ids)));
        }
    }

    public void takeFromBin() {
        takeFromBin(ids());
    }

    private void takeFromBin(List<DocumentId> ids) {
        if (!ids.isEmpty()) {
            run(documents.takeFromBin(ids), "Đã lấy lại %d văn bản".formatted(ids.size()), "");
        }
    }

    /** Deletes for ever, after asking. */
    public void purge() {
        List<DocumentId> ids = ids();
        boolean sure =
                !ids.isEmpty()
                        && dialogs.confirm(
                                "Xóa hẳn %d văn bản?".formatted(ids.size()),
                                "Văn bản và mọi bản lưu trước đó của nó sẽ mất, không lấy lại"
                                        + " được.",
                                "Xóa hẳn",
                                "Giữ lại");
        if (sure) {
            run(documents.purge(ids), "Đã xóa hẳn %d văn bản".formatted(ids.size()), "");
        }
    }

    /** Gives the documents to {@code unit}, which drafts them from now on. */
    public void setDraftingUnit(String unit) {
        String clean = unit.replaceAll("\\s+", " ").strip();
        List<DocumentId> ids = ids();
        if (!ids.isEmpty()) {
            run(
                    documents.setDraftingUnit(ids, clean),
                    "Đã giao %d văn bản cho “%s”".formatted(ids.size(), clean),
                    "");
        }
    }

    private List<DocumentId> ids() {
        return chosen.get().stream().map(DocumentRow::id).toList();
    }

    private void run(
            CompletableFuture<Void> change, String title, String text, Message.Action... actions) {
        run(change, () -> messages.show(Message.done(title, text, actions)));
    }

    private void run(CompletableFuture<Void> change, Runnable said) {
        background.run(
                "",
                () -> Answer.of(change),
                done -> {
                    said.run();
                    changed.run();
                },
                failure -> failures.tell("Chưa làm được việc này", failure));
    }
}
