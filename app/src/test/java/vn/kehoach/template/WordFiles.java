package vn.kehoach.template;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;

/** Word files for tests outside this package. */
public final class WordFiles {
    private WordFiles() {}

    /** {@code document} written into {@code folder} with one style other than the decree's. */
    public static Path in(Path folder, OfficialDocument document, PaperStyle changed, Style style)
            throws IOException {
        StyleSheet decree = DecreeStyles.sheet();
        var styles = new EnumMap<PaperStyle, Style>(decree.styles());
        styles.put(changed, style);
        return WordFile.of(document, new StyleSheet(decree.page(), styles)).in(folder);
    }
}
