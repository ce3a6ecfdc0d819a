package vn.kehoach.ui;

import vn.kehoach.office.BundledTemplate;
import vn.kehoach.template.Template;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.shelf.ShelfViewModel.Beginnings;

/** From the shelf of templates to a new document. */
record TemplateBeginnings(Actions actions, Sheets sheets) implements Beginnings {
    @Override
    public void from(BundledTemplate template) {
        actions.create().fresh().templateProperty().set(template);
        sheets.showNew();
    }

    @Override
    public void from(OpenDocument document, Template template) {
        actions.keeper()
                .begin(
                        document,
                        "",
                        () -> actions.look().template().choose(document.name(), template));
    }
}
