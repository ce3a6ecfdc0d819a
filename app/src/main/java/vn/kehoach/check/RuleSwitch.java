package vn.kehoach.check;

import vn.kehoach.check.finding.Severity;

import java.util.Arrays;
import java.util.Optional;

/** What an office wants of a rule. */
public enum RuleSwitch {
    /** Asked, with the weight that the rule itself gives a finding. */
    ON("on"),
    /** Not asked. */
    OFF("off"),
    INFO("I"),
    WARNING("W"),
    ERROR("E");

    private final String written;

    RuleSwitch(String written) {
        this.written = written;
    }

    /** As a rules file says it. */
    public String written() {
        return written;
    }

    static RuleSwitch read(String written) {
        return Arrays.stream(values())
                .filter(value -> value.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    /** The weight it gives every finding; empty where the rule decides. */
    Optional<Severity> severity() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.letter().equals(written))
                .findFirst();
    }
}
