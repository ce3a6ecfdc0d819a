package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I.|ROMAN|1|I|II.",
                "IX.|ROMAN|9|IX|X.",
                "1.|ARABIC|1|1|2.",
                "01.|ARABIC|1|01|2.",
                "3.3.1.|DECIMAL|1|3.3.1|3.3.2.",
                "2.1|DECIMAL|1|2.1|2.2",
                "II.1.1|DECIMAL|1|II.1.1|II.1.2",
                "1)|ARABIC_BRACKET|1|1|2)",
                "d)|LETTER|4|d|đ)",
                "đ)|LETTER|5|đ|e)",
                "i)|LETTER|9|i|k)",
                "(1)|PAREN|1|1|(2)",
                "(i)|SMALL_ROMAN|1|i|(ii)",
                "(b)|PAREN_LETTER|2|b|(c)",
                "Điều 2.|DIEU|2|Điều 2|Điều 3.",
                "Chương IV|CHUONG|4|Chương IV|Chương V",
                "Phần I:|PHAN|1|Phần I|Phần II:",
                "Mục 2|MUC|2|Mục 2|Mục 3",
                "D.|CAPITAL|4|D|Đ."
            })
    void aLabelHasAStyleAValueAndASuccessor(
            String printed, LabelStyle style, int value, String bare, String next) {
        Label label = Label.read(printed).orElseThrow();
        assertEquals(
                List.of(style, OptionalInt.of(value), printed, bare, next),
                List.of(
                        label.style(),
                        label.value(),
                        label.printed(),
                        label.bare(),
                        label.next().printed()));
    }

    @Test
    void aDashDoesNotCount() {
        Label dash = new Label(LabelStyle.DASH, "-", "", "");
        assertEquals(Optional.of(dash), Label.read("-"));
        assertEquals(OptionalInt.empty(), dash.value());
        assertEquals(dash, dash.next());
    }

    @Test
    void nothingFollowsTheLastLetter() {
        Label last = Label.read("y)").orElseThrow();
        assertEquals(last, last.next());
    }

    @Test
    void aLetterOutsideTheVietnameseSequenceHasNoPlace() {
        assertEquals(OptionalInt.empty(), Label.read("f)").orElseThrow().value());
    }

    @Test
    void anAmbiguousLabelHasAllItsReadings() {
        assertEquals(
                List.of(LabelStyle.LETTER, LabelStyle.SMALL_ROMAN),
                Label.readings("i)").stream().map(Label::style).toList());
        assertEquals(
                List.of(LabelStyle.ROMAN, LabelStyle.CAPITAL),
                Label.readings("I.").stream().map(Label::style).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. MỤC ĐÍCH|I.",
                "1. Mục đích|1.",
                "1.Mục đích|1.",
                "2.1. Nội dung|2.1.",
                "2.1 Nội dung|2.1",
                "a) Nội dung|a)",
                "-Từ 7h30|-",
                "+ Chỉ đạo|+",
                "(1) Nhóm|(1)",
                "Điều 2. Tổ chức|Điều 2.",
                "Chương I|Chương I"
            })
    void aLineBeginsWithItsLabel(String line, String label) {
        assertEquals(Optional.of(label), Label.leading(line).map(Label::printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V/v đôn đốc",
                "1.500 người",
                "2026 là năm",
                "05/12/2026",
                "P.TCHC chủ trì",
                "Điều này",
                "12,5 ha",
                "Mục đích"
            })
    void aLineWithoutALabelHasNone(String line) {
        assertEquals(Optional.empty(), Label.leading(line));
    }

    @Property
    boolean aRomanNumeralReadsBack(@ForAll @IntRange(min = 1, max = 3999) int value) {
        return RomanNumerals.value(RomanNumerals.of(value)).equals(OptionalInt.of(value));
    }

    @Test
    void aMalformedRomanNumeralHasNoValue() {
        assertTrue(
                Stream.of("", "IIII", "VX", "IC", "Iv", "A", "MMMM")
                        .map(RomanNumerals::value)
                        .allMatch(OptionalInt::isEmpty));
    }

    @Property
    boolean aSuccessorIsOneMore(@ForAll @IntRange(min = 1, max = 22) int value) {
        Label label = new Label(LabelStyle.LETTER, "", Letters.of(value), ")");
        return label.next().value().equals(OptionalInt.of(value + 1));
    }
}
