package vn.kehoach.ui.access;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a screen reader can say what each control is. */
public final class Naming {
    private Naming() {}

    /** The controls below {@code root} that can have the focus and have no name. */
    public static List<String> unnamed(Node root) {
        List<Label> labels =
                Nodes.seen(root).filter(Label.class::isInstance).map(Label.class::cast).toList();
        return Nodes.seen(root)
                .filter(Control.class::isInstance)
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane || node instanceof SplitPane))
                .filter(node -> !(node instanceof ToolBar || node instanceof ScrollBar))
                .filter(node -> !isInside(node))
                .filter(node -> names(node, labels).allMatch(String::isBlank))
                .map(Nodes::path)
                .toList();
    }

    /** The editor of a combo box or spinner speaks through it. */
    private static boolean isInside(Node node) {
        return node.getParent() instanceof Control outer
                && !(outer instanceof ScrollPane)
                && Objects.requireNonNullElse(outer.getAccessibleText(), "").length() > 0;
    }

    private static Stream<String> names(Node node, List<Label> labels) {
        Stream<String> own =
                Stream.of(
                        Objects.requireNonNullElse(node.getAccessibleText(), ""),
                        node instanceof Labeled labeled
                                ? Objects.requireNonNullElse(labeled.getText(), "")
                                : "");
        return Stream.concat(
                own,
                labels.stream()
                        .filter(label -> node.equals(label.getLabelFor()))
                        .map(Label::getText));
    }
}
