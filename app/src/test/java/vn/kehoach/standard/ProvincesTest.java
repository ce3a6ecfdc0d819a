package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return name.replaceFirst("^(?:Thành phố|TP\\.) ", "");
    }

    /** A province that keeps its name belongs to itself. */
    @Test
    void everyMergerIsTheOneOfTheList() throws IOException {
        var expected = new TreeMap<String, String>();
        var got = new TreeMap<String, String>();
        list().get("merged")
                .properties()
                .forEach(
                        merger ->
                                merger.getValue()
                                        .forEach(
                                                old ->
                                                        expected.put(
                                                                bare(old.asText()),
                                                                bare(merger.getKey()))));
        for (String old : expected.keySet()) {
            got.put(
                    old,
                    Provinces.successor(old)
                            .map(name -> name.replaceFirst("^(?:tỉnh|thành phố|Thành phố) ", ""))
                            .orElse("?"));
        }
        assertEquals(expected, got);
    }

    @Test
    void allOldNamesAreKnownAndNoOther() throws IOException {
        var expected = new TreeSet<String>();
        JsonNode list = list();
        list.get("merged").forEach(old -> old.forEach(name -> expected.add(bare(name.asText()))));
        list.get("unchanged").forEach(name -> expected.add(bare(name.asText())));
        var got = new TreeSet<>(Provinces.provinces());
        got.addAll(Provinces.cities());
        assertEquals(expected, got);
    }

    @Test
    void whatIsUnchangedHasNoSuccessor() throws IOException {
        List<String> wrong = new ArrayList<>();
        list().get("unchanged")
                .forEach(
                        name -> {
                            Optional<String> successor = Provinces.successor(bare(name.asText()));
                            successor.ifPresent(wrong::add);
                        });
        assertEquals(List.of(), wrong);
    }
}
