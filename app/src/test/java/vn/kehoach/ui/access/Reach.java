package vn.kehoach.ui.access;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Whether the Tab key comes to every control. */
public final class Reach {
    private static final int MOST_STEPS = 400;

    private Reach() {}

    /** The controls of {@code scene} that Tab never comes to, from where the focus is. */
    public static List<String> unreached(Scene scene) {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Node first = scene.getFocusOwner();
        for (int i = 0; i < MOST_STEPS && scene.getFocusOwner() != null; i++) {
            reached.add(scene.getFocusOwner());
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (first != null) {
            first.requestFocus();
        }
        return Nodes.seen(scene.getRoot())
                .filter(Control.class::isInstance)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollPane || node instanceof ScrollBar))
                .filter(node -> !isReached(node, reached))
                .map(Nodes::path)
                .toList();
    }

    /** The editor of a combo box has the focus for it. */
    private static boolean isReached(Node node, Set<Node> reached) {
        return reached.contains(node)
                || (node.getParent() != null
                        && node.getParent() instanceof Control outer
                        && reached.contains(outer))
                || Nodes.seen(node).anyMatch(reached::contains)
                || isBeside(node, reached);
    }

    /** Of a group of toggles Tab comes to one, arrows to the others. */
    private static boolean isBeside(Node node, Set<Node> reached) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }
}
