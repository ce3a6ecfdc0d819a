package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The provinces against the published list. */
class ProvincesTest {
    private static JsonNode list() throws IOException {
        try (InputStream in = ProvincesTest.class.getResourceAsStream("nd30.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in)).get("provinces2025");
        }
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?:tỉnh|[Tt]hành phố|TP\\.) ", "");
    }

    @Test
    void everyMergerIsTheOneOfTheList() throws IOException {
        var expected = new TreeMap<String, String>();
        for (Map.Entry<String, JsonNode> merger : list().get("merged").properties()) {
            for (JsonNode old : merger.getValue()) {
                if (!bare(old.asText()).equals(bare(merger.getKey()))) {
                    expected.put(bare(old.asText()), bare(merger.getKey()));
                }
            }
        }
        var got = new TreeMap<String, String>();
        Provinces.former().stream()
                .filter(former -> former.last().equals(LocalDate.of(2025, 6, 30)))
                .forEach(former -> got.put(former.name(), bare(former.heir())));
        assertEquals(expected, got);
    }

    @Test
    void allNamesOfTheListAreKnownAndBesidesOnlyThoseThatWereGoneBefore() throws IOException {
        var expected = new TreeSet<>(Set.of("Hà Tây", "Thừa Thiên Huế"));
        JsonNode list = list();
        list.get("merged").forEach(old -> old.forEach(name -> expected.add(bare(name.asText()))));
        list.get("unchanged").forEach(name -> expected.add(bare(name.asText())));
        var got = new TreeSet<>(Provinces.provinces());
        got.addAll(Provinces.cities());
        assertEquals(expected, got);
    }

    @Test
    void aProvinceThatBecameACityGoesOnUnderItsName() {
        assertEquals(
                List.of(
                        new Provinces.Former(
                                "Thừa Thiên Huế",
                                "thành phố Huế",
                                LocalDate.of(2024, 12, 31),
                                true,
                                "Nghị quyết 175/2024/QH15")),
                Provinces.former().stream().filter(Provinces.Former::renamed).toList());
    }
}
