package vn.kehoach.pdf;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.kehoach.pdf.reading.Stroke;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the straight rules that a page draws, as lines or as narrow boxes (ISO 32000-1, 8.5). */
final class PathStrokes {
    /** A filled box of at most this many points is a rule. */
    private static final double THIN = 3;

    /** A line may lean by this many points. */
    private static final double LEAN = 1;

    /** More than any page of a document draws. */
    private static final int MOST = 20_000;

    private static final Set<String> STROKED = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> FILLED = Set.of("f", "F", "f*", "B", "B*", "b", "b*");

    /** A straight piece in the page's own space, in points from its lower left. */
    private record Piece(Point2D from, Point2D to) {}

    private final PDFStreamEngine engine;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();

    PathStrokes(PDFStreamEngine engine) {
        this.engine = engine;
    }

    /** What must be told of a page's content. */
    List<OperatorProcessor> operators() {
        return Stream.of(
                        "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*",
                        "b", "b*", "n")
                .<OperatorProcessor>map(name -> new PathOperator(name))
                .toList();
    }

    void clear() {
        pieces.clear();
        path.clear();
    }

    /** The rules as they are seen on a page read in direction {@code way} (degrees). */
    List<Stroke> seen(PDRectangle page, int way) {
        return pieces.stream().flatMap(piece -> seen(piece, page, way).stream()).toList();
    }

    private static Optional<Stroke> seen(Piece piece, PDRectangle page, int way) {
        Point2D from = turned(piece.from(), page, way);
        Point2D to = turned(piece.to(), page, way);
        double across = Math.abs(from.getX() - to.getX());
        double down = Math.abs(from.getY() - to.getY());
        if (down < LEAN) {
            return Optional.of(
                    new Stroke(
                            true,
                            (from.getY() + to.getY()) / 2,
                            Math.min(from.getX(), to.getX()),
                            Math.max(from.getX(), to.getX())));
        }
        return across < LEAN
                ? Optional.of(
                        new Stroke(
                                false,
                                (from.getX() + to.getX()) / 2,
                                Math.min(from.getY(), to.getY()),
                                Math.max(from.getY(), to.getY())))
                : Optional.empty();
    }

    /** From the page's lower left to the upper left as it is read, as PDFBox does with text. */
    private static Point2D turned(Point2D point, PDRectangle page, int way) {
        double x = point.getX() - page.getLowerLeftX();
        double y = point.getY() - page.getLowerLeftY();
        return switch (way) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(page.getWidth() - x, y);
            case 270 -> new Point2D.Double(page.getHeight() - y, page.getWidth() - x);
            default -> new Point2D.Double(x, page.getHeight() - y);
        };
    }

    private void draw(String operator, List<Float> numbers) {
        switch (operator) {
            case "m" -> moveTo(numbers);
            case "l" -> lineTo(numbers);
            // A curve is no rule; only where it ends matters.
            case "c", "v", "y" ->
                    moveTo(numbers.subList(Math.max(0, numbers.size() - 2), numbers.size()));
            case "re" -> box(numbers);
            case "h" -> close();
            default -> finish(operator);
        }
    }

    private void moveTo(List<Float> numbers) {
        if (numbers.size() == 2) {
            path.add(new ArrayList<>(List.of(point(numbers.get(0), numbers.get(1)))));
        }
    }

    private void lineTo(List<Float> numbers) {
        if (numbers.size() == 2 && !path.isEmpty() && path.getLast().size() < MOST) {
            path.getLast().add(point(numbers.get(0), numbers.get(1)));
        }
    }

    private void box(List<Float> numbers) {
        if (numbers.size() == 4 && path.size() < MOST) {
            float x = numbers.get(0);
            float y = numbers.get(1);
            float right = x + numbers.get(2);
            float top = y + numbers.get(3);
            path.add(
                    new ArrayList<>(
                            List.of(
                                    point(x, y),
                                    point(right, y),
                                    point(right, top),
                                    point(x, top),
                                    point(x, y))));
        }
    }

    private void close() {
        if (!path.isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    private void finish(String operator) {
        if (operator.startsWith("b") || operator.equals("s")) {
            close();
        }
        for (List<Point2D> part : path) {
            if (pieces.size() < MOST) {
                Optional<Piece> rule = FILLED.contains(operator) ? thinBox(part) : Optional.empty();
                rule.ifPresent(pieces::add);
                if (rule.isEmpty() && STROKED.contains(operator)) {
                    for (int i = 1; i < part.size(); i++) {
                        pieces.add(new Piece(part.get(i - 1), part.get(i)));
                    }
                }
            }
        }
        path.clear();
    }

    /** The middle of a filled part that is as narrow as a rule. */
    private static Optional<Piece> thinBox(List<Point2D> part) {
        double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double low = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double high = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
        double x = (left + right) / 2;
        double y = (low + high) / 2;
        if (part.size() < 3 || Math.min(right - left, high - low) > THIN) {
            return Optional.empty();
        }
        return Optional.of(
                right - left > high - low
                        ? new Piece(new Point2D.Double(left, y), new Point2D.Double(right, y))
                        : new Piece(new Point2D.Double(x, low), new Point2D.Double(x, high)));
    }

    private Point2D point(float x, float y) {
        return engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    }

    /** One operator of a path. */
    private final class PathOperator extends OperatorProcessor {
        private final String name;

        PathOperator(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            draw(
                    name,
                    operands.stream()
                            .filter(COSNumber.class::isInstance)
                            .map(operand -> ((COSNumber) operand).floatValue())
                            .toList());
        }
    }
}
