package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakRuleTest {
    @ParameterizedTest(name = "“{0}” before “{1}”: {2}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "' ', a, true",
                "' ', ' ', false",
                "' ', '.', false",
                "' ', ')', false",
                "' ', '/', true",
                "')', '…', true",
                "'.', '(', true",
                "'…', '…', false",
                "n, '…', false",
                "'-', '“', false",
                "' ', '-', true",
                "' ', '(', true",
                "'-', n, true",
                "'–', n, true",
                "'-', ',', false",
                "'-', ' ', false",
                "'\u2011', n, false",
                "'\u00A0', n, false",
                "'/', n, false",
                "a, b, false",
                "'…', v, true",
                "'!', '!', false"
            })
    void aLineMayEndWhereWordProcessorsEndIt(char last, char next, boolean allowed) {
        assertEquals(allowed, BreakRule.allows(last, next));
    }
}
