package vn.kehoach.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a window can be shown at all; asked before a toolkit complains in its own words. */
public record Display(String system, Map<String, String> environment) {
    /** This machine's. */
    public static Display here() {
        return new Display(System.getProperty("os.name"), System.getenv());
    }

    /** Whether there is one. Only Linux says so before a window is tried. */
    boolean isThere() {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }
}
