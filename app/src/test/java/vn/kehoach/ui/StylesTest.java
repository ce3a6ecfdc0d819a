package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One system of distances for all screens. */
class StylesTest {
    private static final Set<String> DISTANCES =
            Set.of("0", "1", "2", "4", "6", "8", "12", "16", "24", "32", "48", "96");
    private static final Pattern DISTANCE =
            Pattern.compile("-fx-(?:padding|spacing|hgap|vgap|graphic-text-gap): ([^;]*);");
    private static final Pattern PIXELS = Pattern.compile("(\\d+)px");

    @ParameterizedTest
    @ValueSource(strings = {"kehoach.css", "controls.css"})
    void distancesAreOfOneSystem(String sheet) throws IOException {
        List<String> others =
                DISTANCE.matcher(text(sheet))
                        .results()
                        .filter(
                                distance ->
                                        PIXELS.matcher(distance.group(1))
                                                .results()
                                                .map(pixels -> pixels.group(1))
                                                .anyMatch(pixels -> !DISTANCES.contains(pixels)))
                        .map(MatchResult::group)
                        .toList();
        assertEquals(List.of(), others);
    }

    private static String text(String sheet) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MainWindow.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
