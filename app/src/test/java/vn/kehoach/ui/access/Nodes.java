package vn.kehoach.ui.access;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.stream.Stream;

/** What can be seen below a node. */
final class Nodes {
    private Nodes() {}

    /** {@code root} and all below it that is seen, the outer before the inner. */
    static Stream<Node> seen(Node root) {
        if (!root.isVisible() || root.getOpacity() == 0) {
            return Stream.empty();
        }
        Stream<Node> below =
                root instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::seen)
                        : Stream.empty();
        return Stream.concat(Stream.of(root), below);
    }

    /** How a reader of a failed test finds {@code node}. */
    static String path(Node node) {
        String own =
                node.getClass().getSimpleName()
                        + (node.getId() == null ? "" : "#" + node.getId())
                        + (node.getStyleClass().isEmpty()
                                ? ""
                                : "." + node.getStyleClass().getLast());
        return node.getParent() == null || node.getId() != null
                ? own
                : path(node.getParent()) + " > " + own;
    }
}
