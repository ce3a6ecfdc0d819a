package vn.kehoach.ui.shelf;

import vn.kehoach.office.BundledTemplate;
import vn.kehoach.store.Templates.Entry;

/** A template on the shelf. */
public sealed interface Shelved {
    /** What the clerk reads. */
    String title();

    /** One that comes with the program. */
    record Bundled(BundledTemplate template) implements Shelved {
        @Override
        public String title() {
            return template.title();
        }
    }

    /** One of the office's own. */
    record Own(Entry entry) implements Shelved {
        @Override
        public String title() {
            return entry.name();
        }
    }
}
