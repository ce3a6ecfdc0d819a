package vn.kehoach.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.kehoach.check.finding.Finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rules an office wants, and how much each weighs: lines {@code CODE = on | off | I | W | E},
 * with "#" before what explains them.
 */
public final class Switches {
    private static final String DEFAULTS = "rules.properties";
    private static final Pattern LINE = Pattern.compile("(\\w+)\\s*=\\s*(on|off|[IWE])");

    private final Map<String, RuleSwitch> values;

    private Switches(Map<String, RuleSwitch> values) {
        this.values = Map.copyOf(values);
    }

    /** The defaults as text, to be read and changed by an office. */
    public static String defaultText() {
        try (InputStream bundled =
                Objects.requireNonNull(Switches.class.getResourceAsStream(DEFAULTS), DEFAULTS)) {
            return new String(bundled.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The defaults. */
    public static Switches defaults() {
        try {
            return new Switches(Map.of()).changedBy(defaultText(), false);
        } catch (WrongSwitch broken) {
            throw new IllegalStateException(DEFAULTS, broken);
        }
    }

    /**
     * These switches with those of {@code text} in their place.
     *
     * @throws WrongSwitch at the first line that is no switch, or names no rule or one twice
     */
    public Switches changedBy(String text) throws WrongSwitch {
        return changedBy(text, true);
    }

    private Switches changedBy(String text, boolean knownOnly) throws WrongSwitch {
        var changed = new HashMap<String, RuleSwitch>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stated = line.replace("\uFEFF", "").replaceFirst("#.*", "").strip();
            if (stated.isEmpty()) {
                continue;
            }
            Matcher matcher = LINE.matcher(stated);
            if (!matcher.matches()) {
                throw new WrongSwitch(number, "viết “MÃ = on”, “off”, “I”, “W” hoặc “E”");
            }
            String code = matcher.group(1);
            if (knownOnly && !values.containsKey(code)) {
                throw new WrongSwitch(number, "không có quy tắc “%s”".formatted(code));
            }
            if (changed.put(code, RuleSwitch.read(matcher.group(2))) != null) {
                throw new WrongSwitch(number, "quy tắc “%s” có hai lần".formatted(code));
            }
        }
        var all = new HashMap<>(values);
        all.putAll(changed);
        return new Switches(all);
    }

    /** All rules in the order of the defaults, with what is said of them there. */
    public static List<RuleCard> cards() {
        return RuleCards.read(defaultText());
    }

    /** What is wanted of the rule with this code; a rule without a switch is asked. */
    public RuleSwitch of(String code) {
        return values.getOrDefault(code, RuleSwitch.ON);
    }

    /** These switches but for one rule. */
    public Switches with(String code, RuleSwitch value) {
        var changed = new HashMap<>(values);
        changed.put(code, value);
        return new Switches(changed);
    }

    /** These switches as a rules file, with all that the defaults explain. */
    public String text() {
        return defaultText().lines().map(this::written).collect(Collectors.joining("\n", "", "\n"));
    }

    private String written(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.lookingAt()
                ? matcher.group(1)
                        + " = "
                        + of(matcher.group(1)).written()
                        + line.substring(matcher.end())
                : line;
    }

    /** Whether the rule with this code is asked at all. */
    boolean on(String code) {
        return of(code) != RuleSwitch.OFF;
    }

    /** The finding with the weight it has here. */
    Finding weighed(Finding finding) {
        return of(finding.code()).severity().map(finding::withSeverity).orElse(finding);
    }

    /** The codes that have a switch. */
    Set<String> codes() {
        return values.keySet();
    }
}
