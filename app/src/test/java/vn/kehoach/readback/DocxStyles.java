package vn.kehoach.readback;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a paragraph of a Word file finally looks like: itself, its styles, the file's defaults. */
final class DocxStyles {
    private static final double MM = 25.4 / 1440;

    private final CTStyles sheet;

    DocxStyles(XWPFDocument file) {
        this.sheet = sheet(file);
    }

    /** The styles as the file has them. */
    static CTStyles sheet(XWPFDocument file) {
        try {
            return file.getStyle();
        } catch (XmlException | IOException broken) {
            throw new AssertionError("styles cannot be read", broken);
        }
    }

    /** The paragraph in a column of {@code column} mm, told by its first run that has text. */
    DocxLine line(XWPFParagraph paragraph, double column) {
        List<CTPPrBase> looks = looks(paragraph);
        List<CTRPr> runs = runLooks(paragraph);
        double left = indent(looks, CTInd::isSetLeft, ind -> number(ind.getLeft()));
        double right = indent(looks, CTInd::isSetRight, ind -> number(ind.getRight()));
        CTRPr fonts = first(runs, look -> look.sizeOfRFontsArray() > 0 ? look : null).orElseThrow();
        return new DocxLine(
                paragraph.getText(),
                number(first(runs, look -> size(look)).orElseThrow()) / 2,
                first(runs, look -> look.sizeOfBArray() > 0 ? on(look.getBArray(0).getVal()) : null)
                        .orElse(false),
                first(runs, look -> look.sizeOfIArray() > 0 ? on(look.getIArray(0).getVal()) : null)
                        .orElse(false),
                fonts.getRFontsArray(0).getAscii() + "/" + fonts.getRFontsArray(0).getHAnsi(),
                first(runs, DocxStyles::colour).orElse(""),
                first(looks, look -> look.isSetJc() ? look.getJc().getVal().toString() : null)
                        .orElse("left"),
                indent(looks, CTInd::isSetFirstLine, ind -> number(ind.getFirstLine())) * MM,
                spacing(looks, CTSpacing::isSetAfter, space -> number(space.getAfter())) / 20,
                lines(looks),
                (left + right) * MM,
                column,
                first(looks, look -> look.isSetPBdr() ? look.getPBdr().isSetTop() : null)
                        .orElse(false));
    }

    private List<CTPPrBase> looks(XWPFParagraph paragraph) {
        var looks = new ArrayList<CTPPrBase>();
        if (paragraph.getCTP().isSetPPr()) {
            looks.add(paragraph.getCTP().getPPr());
        }
        styles(paragraph).filter(CTStyle::isSetPPr).map(CTStyle::getPPr).forEach(looks::add);
        looks.add(defaults().getPPrDefault().getPPr());
        return looks;
    }

    private List<CTRPr> runLooks(XWPFParagraph paragraph) {
        var looks = new ArrayList<CTRPr>();
        paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .map(XWPFRun::getCTR)
                .filter(run -> run.isSetRPr())
                .ifPresent(run -> looks.add(run.getRPr()));
        styles(paragraph).filter(CTStyle::isSetRPr).map(CTStyle::getRPr).forEach(looks::add);
        looks.add(defaults().getRPrDefault().getRPr());
        return looks;
    }

    /** The paragraph's style and those it is based on. */
    private Stream<CTStyle> styles(XWPFParagraph paragraph) {
        return Stream.iterate(style(paragraph.getStyleID()), Optional::isPresent, this::base)
                .map(Optional::orElseThrow);
    }

    private Optional<CTStyle> base(Optional<CTStyle> style) {
        return style.filter(CTStyle::isSetBasedOn)
                .flatMap(present -> style(present.getBasedOn().getVal()));
    }

    private Optional<CTStyle> style(@Nullable String id) {
        return sheet.getStyleList().stream()
                .filter(style -> style.getStyleId().equals(id))
                .findFirst();
    }

    private CTDocDefaults defaults() {
        return sheet.getDocDefaults();
    }

    private static double indent(
            List<CTPPrBase> looks, Function<CTInd, Boolean> set, Function<CTInd, Double> value) {
        return first(
                        looks,
                        look ->
                                look.isSetInd() && set.apply(look.getInd())
                                        ? value.apply(look.getInd())
                                        : null)
                .orElse(0.0);
    }

    private static double spacing(
            List<CTPPrBase> looks,
            Function<CTSpacing, Boolean> set,
            Function<CTSpacing, Double> value) {
        return first(
                        looks,
                        look ->
                                look.isSetSpacing() && set.apply(look.getSpacing())
                                        ? value.apply(look.getSpacing())
                                        : null)
                .orElse(0.0);
    }

    private static double lines(List<CTPPrBase> looks) {
        return spacing(
                looks,
                CTSpacing::isSetLine,
                space ->
                        space.getLineRule() == STLineSpacingRule.AUTO
                                ? number(space.getLine()) / 240
                                : 0);
    }

    private static @Nullable Object size(CTRPr look) {
        return look.sizeOfSzArray() > 0 ? look.getSzArray(0).getVal() : null;
    }

    private static @Nullable String colour(CTRPr look) {
        return look.sizeOfColorArray() > 0
                ? look.getColorArray(0).xgetVal().getStringValue()
                : null;
    }

    private static boolean on(@Nullable Object value) {
        return value == null || List.of("1", "true", "on").contains(value.toString());
    }

    private static double number(Object value) {
        return value instanceof BigInteger whole
                ? whole.doubleValue()
                : Double.parseDouble(value.toString());
    }

    /** What the nearest look says that says anything. */
    private static <L, T> Optional<T> first(List<L> looks, Function<L, @Nullable T> said) {
        for (L look : looks) {
            T value = said.apply(look);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
