package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.rule.Rule;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * No rule without an error that it finds, and five near misses on which it stays silent. That it
 * stays silent on correct documents too is told by {@link CorrectPlansTest}.
 */
class EveryRuleIsTriedTest {
    private static final int NEAR_MISSES = 5;

    private static List<Method> tests() throws IOException {
        Path root = Path.of("target", "test-classes");
        try (Stream<Path> classes = Files.walk(root.resolve(Path.of("vn", "kehoach", "check")))) {
            return classes.filter(file -> file.toString().endsWith("Test.class"))
                    .map(file -> root.relativize(file).toString().replace(File.separator, "."))
                    .map(name -> name.replace(".class", ""))
                    .flatMap(name -> Arrays.stream(named(name).getDeclaredMethods()))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The arguments of a test's table; {@code otherwise} where it has none. */
    private static int documents(Method test, int otherwise) {
        var table = test.getAnnotation(CsvSource.class);
        var list = test.getAnnotation(ValueSource.class);
        int lines = table == null ? 0 : table.value().length;
        return Math.max(otherwise, list == null ? lines : list.strings().length);
    }

    private static int errors(List<Method> tests, Rule rule) {
        return tests.stream()
                .filter(test -> test.isAnnotationPresent(Finds.class))
                .filter(test -> test.getAnnotation(Finds.class).value().isInstance(rule))
                .mapToInt(test -> documents(test, test.getAnnotation(Finds.class).documents()))
                .sum();
    }

    private static int nearMisses(List<Method> tests, Rule rule) {
        return tests.stream()
                .filter(test -> test.isAnnotationPresent(LeavesAlone.class))
                .filter(test -> test.getAnnotation(LeavesAlone.class).value().isInstance(rule))
                .mapToInt(
                        test -> documents(test, test.getAnnotation(LeavesAlone.class).documents()))
                .sum();
    }

    @Test
    void everyRuleFindsAnErrorAndLeavesFiveNearMissesAlone() throws IOException {
        List<Method> tests = tests();
        var lacking = new TreeMap<String, String>();
        for (Rule rule : StandardRules.all()) {
            int errors = errors(tests, rule);
            int misses = nearMisses(tests, rule);
            if (errors < 1 || misses < NEAR_MISSES) {
                lacking.put(
                        rule.code() + " " + rule.getClass().getSimpleName(),
                        errors + " errors, " + misses + " near misses");
            }
        }
        assertEquals(new TreeMap<String, String>(), lacking);
    }
}
