package vn.kehoach.inventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.DocumentWords;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.OutlineJson;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Measures the importer on papers nobody has seen, whose outlines are known all the same. */
class InventionsTest {
    private static final List<Invention> INVENTIONS =
            LongStream.rangeClosed(1, 120).mapToObj(seed -> new Inventor(seed).invent()).toList();

    @Test
    void everyColumnOfTheOutlineIsFoundInNearlyAllInventions() throws IOException, UnreadableFile {
        var means = new TreeMap<String, Double>();
        for (Invention invention : INVENTIONS) {
            OutlineScore.of(invention.truth(), outline(invention))
                    .forEach((column, score) -> means.merge(column, score, Double::sum));
        }
        means.replaceAll((column, sum) -> sum / INVENTIONS.size());
        double overall = means.values().stream().mapToDouble(mean -> mean).average().orElse(0);
        Map<String, Double> low = new TreeMap<>(means);
        low.values().removeIf(mean -> mean >= 0.95);
        assertEquals(Map.of(), low);
        assertTrue(overall >= 0.97, () -> "overall " + overall);
    }

    @Test
    void tasksAreFoundWithAllTheirFacts() throws IOException, UnreadableFile {
        int common = 0;
        int all = 0;
        for (Invention invention : INVENTIONS) {
            List<String> truth = OutlineScore.tasks(invention.truth());
            List<String> found = OutlineScore.tasks(outline(invention));
            common += OutlineScore.common(truth, found);
            all += truth.size() + found.size();
        }
        double f1 = 2.0 * common / all;
        assertTrue(f1 >= 0.93, () -> "pooled F1 of tasks " + f1);
    }

    @Test
    void noWordOfAnInventionIsLost() throws UnreadableFile {
        for (Invention invention : INVENTIONS) {
            var lost = new ArrayList<>(DocumentWords.of(printed(invention)));
            new DocumentWords(document(invention)).sorted().forEach(lost::remove);
            assertEquals(List.of(), lost, invention.name());
        }
    }

    /** Quốc hiệu and tiêu ngữ are printed on every paper and stand in no field. */
    private static String printed(Invention invention) {
        return invention
                .words()
                .replaceAll("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc", "")
                .replace("<br>", " ");
    }

    private static OfficialDocument document(Invention invention) throws UnreadableFile {
        return new Importer()
                .read(new TextReader().read(invention.name(), invention.text()))
                .document();
    }

    static JsonNode outline(Invention invention) throws IOException, UnreadableFile {
        OfficialDocument document = document(invention);
        var mapper = JsonMapper.builder().build();
        var header = document.header();
        var outline = (ObjectNode) mapper.readTree(new OutlineJson().write(document));
        return outline.put(
                "agencies",
                String.join(" ", header.parentAgency())
                        + " / "
                        + String.join(" ", header.issuer()));
    }
}
