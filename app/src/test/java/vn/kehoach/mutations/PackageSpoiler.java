package vn.kehoach.mutations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils what stands inside a .docx, so that the package stays whole and its parts do not. */
final class PackageSpoiler {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern NUMBER = Pattern.compile("(?<==\")-?\\d+(?=\")");
    private static final List<String> NUMBERS =
            List.of("-1", "0", "2147483648", "99999999999999999999", "", "x", "63", "1e9");

    private final Random random;

    PackageSpoiler(Random random) {
        this.random = random;
    }

    /** The package {@code whole} with one of its parts spoiled. */
    byte[] spoil(byte[] whole) {
        try {
            Map<String, byte[]> parts = parts(whole);
            var names = new ArrayList<>(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(name, (_, part) -> spoiledPart(part));
            if (random.nextInt(20) == 0) {
                parts.remove(name);
            }
            return written(parts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] spoiledPart(byte[] part) {
        if (random.nextInt(4) == 0) {
            return new Spoiler(random).spoil(part, part);
        }
        String xml = new String(part, StandardCharsets.UTF_8);
        for (int ways = 1 + random.nextInt(6); ways > 0; ways--) {
            xml = random.nextInt(3) == 0 ? otherNumber(xml) : movedTags(xml);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private String otherNumber(String xml) {
        List<MatchResult> numbers = NUMBER.matcher(xml).results().toList();
        return numbers.isEmpty()
                ? xml
                : replaced(xml, pick(numbers), NUMBERS.get(random.nextInt(NUMBERS.size())));
    }

    /** Drops a tag, doubles what stands between two, or moves it to another place. */
    private String movedTags(String xml) {
        List<MatchResult> tags = TAG.matcher(xml).results().toList();
        if (tags.isEmpty()) {
            return xml;
        }
        int first = random.nextInt(tags.size());
        int last = Math.min(tags.size() - 1, first + random.nextInt(30));
        String stretch = xml.substring(tags.get(first).start(), tags.get(last).end());
        return switch (random.nextInt(4)) {
            case 0 -> replaced(xml, tags.get(first), "");
            case 1 -> replaced(xml, tags.get(first), pick(tags).group());
            case 2 -> replaced(xml, tags.get(first), stretch);
            default -> replaced(xml, pick(tags), stretch);
        };
    }

    private static String replaced(String xml, MatchResult what, String with) {
        return xml.substring(0, what.start()) + with + xml.substring(what.end());
    }

    private MatchResult pick(List<MatchResult> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] written(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
