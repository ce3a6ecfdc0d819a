package vn.kehoach.sample;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A finished plan, ready to be numbered; agency, places and people are invented. */
public final class SamplePlan {
    /** The name its files bear, without extension. */
    public static final String FILE_NAME = "ke-hoach-mau";

    private static final String RESOURCE = "/templates/" + FILE_NAME + ".json";

    private final DocumentJson json;

    public SamplePlan(DocumentJson json) {
        this.json = json;
    }

    /** The plan, as bundled with the program. */
    public OfficialDocument document() {
        try (InputStream bundled = SamplePlan.class.getResourceAsStream(RESOURCE)) {
            byte[] content = Objects.requireNonNull(bundled, RESOURCE).readAllBytes();
            return json.read(RESOURCE, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UnreadableFile damaged) {
            throw new IllegalStateException("the bundled sample plan is damaged", damaged);
        }
    }
}
