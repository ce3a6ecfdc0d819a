package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.OfficialDocument;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

class SwitchesTest {
    /** Misses its end mark and has a blank too many in its number. */
    private static final OfficialDocument UNTIDY =
            Plans.withNumber("45", " /", "KH-SVH")
                    .withBody(Plans.paragraphs("Sở Văn hóa ban hành Kế hoạch."));

    private static List<String> found(String rules) throws WrongSwitch {
        return Checker.by(Switches.defaults().changedBy(rules)).check(UNTIDY).stream()
                .map(finding -> finding.severity().letter() + " " + finding.code())
                .toList();
    }

    @Test
    void everyRuleHasASwitchAndEverySwitchARule() {
        var codes =
                StandardRules.all().stream()
                        .map(Rule::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, new TreeSet<>(Switches.defaults().codes()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|E N01, E E01",
                "# không đổi gì|E N01, E E01",
                "N01 = off|E E01",
                "N01 = W # mềm hơn|W N01, E E01",
                "N01=I|I N01, E E01",
                "N01 = on|E N01, E E01"
            })
    void anOfficeSwitchesRulesOffOrSoftensThem(String rules, String findings) throws WrongSwitch {
        assertEquals(findings, String.join(", ", found(rules)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N01|dòng 2: viết “MÃ = on”, “off”, “I”, “W” hoặc “E”",
                "N01 = có|dòng 2: viết “MÃ = on”, “off”, “I”, “W” hoặc “E”",
                "X01 = off|dòng 2: không có quy tắc “X01”"
            })
    void aLineThatIsNoSwitchIsRefused(String line, String message) {
        var wrong = assertThrows(WrongSwitch.class, () -> found("# đầu tệp\n" + line));
        assertEquals(message, wrong.getMessage());
    }

    @Test
    void aRuleSwitchedTwiceIsRefused() {
        var wrong = assertThrows(WrongSwitch.class, () -> found("N01 = off\nN01 = on"));
        assertEquals("dòng 2: quy tắc “N01” có hai lần", wrong.getMessage());
    }

    @Test
    void theDefaultsAsTextAreTheDefaults() throws WrongSwitch {
        assertEquals(found(""), found(Switches.defaultText()));
    }

    @Test
    void everyRuleSaysWhatItLooksAtAndWhy() {
        List<String> silent =
                Switches.cards().stream()
                        .filter(card -> card.title().isBlank() || card.why().isBlank())
                        .map(RuleCard::code)
                        .toList();
        assertEquals(List.of(), silent);
        assertEquals(
                Switches.defaults().codes(),
                Switches.cards().stream().map(RuleCard::code).collect(Collectors.toSet()));
        assertEquals(
                new RuleCard(
                        "N03",
                        "Số, ngày còn để trống",
                        "Bản thảo nào cũng chưa có số, ngày; chỉ là điều nhắc trước khi ban hành"
                                + " (quy tắc tự để mức I)."),
                Switches.cards().stream()
                        .filter(card -> card.code().equals("N03"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void changedSwitchesReadBackFromTheirText() throws WrongSwitch {
        Switches changed =
                Switches.defaults().with("N01", RuleSwitch.OFF).with("E01", RuleSwitch.INFO);
        Switches again = Switches.defaults().changedBy(changed.text());
        assertEquals(List.of("I E01"), found(changed.text()));
        assertEquals(changed.text(), again.text());
        assertEquals(Switches.defaultText(), Switches.defaults().text());
    }
}
