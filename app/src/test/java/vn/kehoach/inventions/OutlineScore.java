package vn.kehoach.inventions;

import com.fasterxml.jackson.databind.JsonNode;

import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much of a true outline a found one has: 1 or 0 for each field, the F1 of each list. Sentences
 * that introduce a list and numbered running text neither help nor hurt.
 */
final class OutlineScore {
    private static final List<String> FIELDS =
            List.of(
                    "type",
                    "number",
                    "symbol",
                    "place",
                    "date",
                    "subject",
                    "bases",
                    "appendices",
                    "agencies");

    private OutlineScore() {}

    /** The columns of one document, by name. */
    static Map<String, Double> of(JsonNode truth, JsonNode found) {
        var columns = new LinkedHashMap<String, Double>();
        for (String field : FIELDS) {
            columns.put(field, equal(truth, found, field));
        }
        columns.put("sections", f1(sections(truth), sections(found)));
        columns.put("tasks", f1(tasks(truth), tasks(found)));
        columns.put("recipients", f1(lines(truth), lines(found)));
        JsonNode signer = truth.path("signer");
        columns.put(
                "signer",
                List.of("authority", "title", "name").stream()
                        .mapToDouble(part -> equal(signer, found.path("signer"), part))
                        .average()
                        .orElse(1));
        return columns;
    }

    private static double equal(JsonNode truth, JsonNode found, String field) {
        return Objects.equals(norm(truth.path(field)), norm(found.path(field))) ? 1 : 0;
    }

    private static String norm(JsonNode value) {
        return Nfc.of(value.asText(""))
                .replace("null", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('–', '-')
                .replaceAll("\\s*([/-])\\s*", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s.;:,/]+$", "");
    }

    static List<String> tasks(JsonNode outline) {
        var all = new ArrayList<String>();
        for (JsonNode task : outline.path("tasks")) {
            all.add(
                    String.join(
                            "|",
                            norm(task.path("title")),
                            norm(task.path("lead")),
                            norm(task.path("support")),
                            norm(task.path("time"))));
        }
        return all;
    }

    private static List<String> lines(JsonNode outline) {
        var all = new ArrayList<String>();
        outline.path("recipients").forEach(line -> all.add(norm(line)));
        return all;
    }

    private static List<String> sections(JsonNode outline) {
        var all = new ArrayList<String>();
        walk(outline.path("sections"), "", all);
        return all;
    }

    private static void walk(JsonNode sections, String above, List<String> all) {
        for (JsonNode section : sections) {
            String label = norm(section.path("label"));
            boolean optional = List.of("leadin", "item").contains(section.path("kind").asText(""));
            if (!optional) {
                all.add(label + "|" + norm(section.path("title")) + "|" + above);
            }
            walk(section.path("children"), optional ? above : label, all);
        }
    }

    /** Twice the common items by all items of both lists. */
    static double f1(List<String> truth, List<String> found) {
        return truth.isEmpty() && found.isEmpty()
                ? 1
                : 2.0 * common(truth, found) / (truth.size() + found.size());
    }

    static int common(List<String> truth, List<String> found) {
        var rest = new ArrayList<>(found);
        return (int) truth.stream().filter(rest::remove).count();
    }
}
