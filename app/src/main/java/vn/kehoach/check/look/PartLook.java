package vn.kehoach.check.look;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.file.Sheets;
import vn.kehoach.check.file.Shown;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.LookRule;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.Signature;
import vn.kehoach.source.TextLook;
import vn.kehoach.standard.Component;
import vn.kehoach.standard.Range;
import vn.kehoach.standard.Wording;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L05: weight, slant and size of the parts around the body, and the slant of căn cứ: the parent
 * agency is not bold, the date is italic. A part is told once; wrong weight or slant is an error,
 * size alone a warning.
 */
final class PartLook implements LookRule {
    @Override
    public String code() {
        return "L05";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II và V";
    }

    @Override
    public Stream<Finding> check(Sheets sheets) {
        var told = new HashSet<Component>();
        return sheets.lines().stream()
                .filter(Shown::named)
                .flatMap(
                        line ->
                                component(sheets, line).stream()
                                        .flatMap(component -> judged(line, component))
                                        .filter(fault -> told.add(fault.component))
                                        .map(fault -> fault.finding));
    }

    private record Fault(Component component, Finding finding) {}

    private static Optional<Component> component(Sheets sheets, Shown line) {
        DocumentType type = sheets.document().header().type();
        return Optional.ofNullable(
                switch (line.place().part()) {
                    case MOTTO -> motto(line);
                    case PARENT_AGENCY -> Component.PARENT_AGENCY;
                    case ISSUER -> Component.ISSUER;
                    case NUMBER -> Component.NUMBER;
                    case DATE_LINE -> Component.DATE_LINE;
                    case TYPE -> Component.TYPE;
                    case SUBJECT ->
                            type == DocumentType.CONG_VAN
                                    ? Component.LETTER_SUBJECT
                                    : Component.SUBJECT;
                    case BODY -> basis(sheets, line);
                    case RECIPIENTS -> recipient(line);
                    case SIGNATURE -> signer(sheets, line);
                    default -> null;
                });
    }

    private static @Nullable Component motto(Shown line) {
        String folded = Folding.fold(line.text()).strip();
        return folded.equals(Folding.fold(Wording.NATION))
                ? Component.MOTTO_NATION
                : folded.equals(Folding.fold(Wording.MOTTO)) ? Component.MOTTO : null;
    }

    /** What opens a plan without "Căn cứ" is printed like its body. */
    private static @Nullable Component basis(Sheets sheets, Shown line) {
        List<Integer> steps = line.place().steps();
        boolean basis =
                steps.size() == 1
                        && line.text().strip().startsWith("Căn cứ ")
                        && sheets.document().body().get(steps.getFirst())
                                instanceof Paragraph paragraph
                        && paragraph.role() == Role.BASIS;
        return basis ? Component.BASIS : null;
    }

    private static Component recipient(Shown line) {
        boolean label = line.place().steps().getLast() < 0;
        return label ? Component.RECIPIENTS : Component.RECIPIENT;
    }

    private static Component signer(Sheets sheets, Shown line) {
        List<Integer> steps = line.place().steps();
        Signature signature = sheets.document().closing().signatures().get(steps.getFirst());
        int above = signature.authority().size() + signature.title().size();
        return steps.getLast() < above ? Component.SIGNER_TITLE : Component.SIGNER_NAME;
    }

    private Stream<Fault> judged(Shown line, Component component) {
        var faults = new ArrayList<String>();
        if (line.mostly(TextLook::bold) != component.bold()) {
            faults.add(component.bold() ? "chữ đậm" : "chữ không đậm");
        }
        if (line.mostly(TextLook::italic) != component.italic()) {
            faults.add(component.italic() ? "kiểu chữ nghiêng" : "kiểu chữ đứng");
        }
        boolean style = !faults.isEmpty();
        boolean sizedHere = component != Component.BASIS;
        if (sizedHere && line.mostly(look -> !component.sizes().contains(look.sizePt()))) {
            faults.add("cỡ chữ " + sizes(component.sizes()));
        }
        return faults.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Fault(
                                component,
                                finding(
                                        line,
                                        style ? Severity.ERROR : Severity.WARNING,
                                        "Dòng này quy định %s."
                                                .formatted(String.join(", ", faults)))));
    }

    private static String sizes(Range sizes) {
        return sizes.min() == sizes.max()
                ? String.format(Locale.ROOT, "%.0f", sizes.min())
                : String.format(Locale.ROOT, "%.0f–%.0f", sizes.min(), sizes.max());
    }
}
