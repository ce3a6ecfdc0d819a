package vn.kehoach.cli;

import picocli.CommandLine.Option;

import vn.kehoach.office.CopyForm;
import vn.kehoach.office.CopyOrder;
import vn.kehoach.paper.Marks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What marks a paper as a draft or as a copy. */
final class MarkOptions {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    @Option(
            names = "--draft",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "1",
            description = "In chữ DỰ THẢO dưới số, ký hiệu; từ 2 trở lên thì in thêm “LẦN N”.")
    private Optional<Integer> draft = Optional.empty();

    @Option(
            names = "--copy",
            paramLabel = "FORM",
            description = "Làm bản sao: sao-y, sao-luc hoặc trich-sao (Phụ lục I, Phần II).")
    private Optional<String> copy = Optional.empty();

    @Option(
            names = "--copy-agency",
            paramLabel = "NAME",
            description = "Cơ quan sao; cơ quan chủ quản đứng trước, ngăn bằng dấu “;”.")
    private String agency = "";

    @Option(names = "--copy-number", paramLabel = "N", description = "Số của bản sao.")
    private String number = "";

    @Option(
            names = "--copy-symbol",
            paramLabel = "CODE",
            description = "Chữ viết tắt tên cơ quan sao trong ký hiệu, ví dụ SVHTT.")
    private String code = "";

    @Option(names = "--copy-place", paramLabel = "PLACE", description = "Địa danh của bản sao.")
    private String place = "";

    @Option(
            names = "--copy-date",
            paramLabel = "D/M/YYYY",
            description = "Ngày sao, ví dụ 21/11/2026.")
    private String date = "";

    @Option(
            names = "--copy-signer",
            paramLabel = "LINES",
            description =
                    "Người ký bản sao, ngăn bằng dấu “;”, ví dụ \"TL. GIÁM ĐỐC; CHÁNH VĂN PHÒNG;"
                            + " Nguyễn Văn An\".")
    private String signer = "";

    @Option(
            names = "--copy-recipients",
            paramLabel = "LINES",
            description = "Nơi nhận bản sao, ngăn bằng dấu “;”.")
    private String recipients = "";

    /**
     * The marks that the options ask for.
     *
     * @throws WrongArgument when they make no sense
     */
    Marks marks() throws WrongArgument {
        if (draft.isPresent() && draft.get() < 1) {
            throw new WrongArgument("Số lần dự thảo phải từ 1 trở lên.");
        }
        String words = draft.map(count -> Marks.draft(count).draft()).orElse("");
        if (copy.isPresent()) {
            return new Marks(words, Optional.of(order(copy.get()).block()));
        }
        if (Stream.of(agency, number, code, place, date, signer, recipients)
                .anyMatch(value -> !value.isEmpty())) {
            throw new WrongArgument(
                    "Các tùy chọn --copy-… chỉ dùng cùng --copy sao-y, sao-luc hoặc trich-sao.");
        }
        return new Marks(words, Optional.empty());
    }

    private CopyOrder order(String key) throws WrongArgument {
        Optional<CopyForm> form = CopyForm.withKey(key);
        if (form.isEmpty()) {
            throw new WrongArgument(
                    "Không có loại bản sao “%s”; hãy chọn sao-y, sao-luc hoặc trich-sao."
                            .formatted(key));
        }
        if (!number.matches("\\d*")) {
            throw new WrongArgument(
                    "Số của bản sao “%s” không phải là số; ký hiệu ghi ở --copy-symbol."
                            .formatted(number));
        }
        return new CopyOrder(
                form.get(),
                parts(agency),
                number,
                code.strip(),
                place.strip(),
                day(),
                parts(signer),
                parts(recipients));
    }

    private Optional<LocalDate> day() throws WrongArgument {
        if (date.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.strip(), DATE));
        } catch (DateTimeException noDate) {
            throw new WrongArgument(
                    "Không có ngày “%s”; hãy ghi ngày/tháng/năm, ví dụ 21/11/2026."
                            .formatted(date));
        }
    }

    private static List<String> parts(String list) {
        return Stream.of(list.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
