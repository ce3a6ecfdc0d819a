package vn.kehoach.ui;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;
import vn.kehoach.ui.shelf.ShelfViewModel;

/** Puts the open document, as it would be exported, on the shelf of templates. */
record OpenAsTemplate(
        DraftViewModel draft, DocumentWriter writer, ShelfViewModel shelf, Messages messages)
        implements Runnable {
    @Override
    public void run() {
        if (draft.openProperty().get().isEmpty()) {
            messages.show(
                    Message.note(
                            "Chưa mở văn bản nào", "Mở văn bản muốn dùng làm mẫu, rồi bấm lại."));
        } else if (draft.pagesAreTrue("Chưa lưu được làm mẫu")) {
            draft.openProperty()
                    .get()
                    .ifPresent(
                            open -> draft.layoutProperty().get().ifPresent(now -> put(open, now)));
        }
    }

    private void put(OpenDocument open, Layout pages) {
        shelf.addOpen(
                open.name(),
                (file, mayReplace) -> writer.write(pages, ExportFormat.WORD, file, mayReplace));
    }
}
