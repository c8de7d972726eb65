package nl.cyberwerkbank.ui.shell;

import javafx.scene.Node;

import java.util.Optional;

/// The window as its help sees it.
final class FloorHelp implements HelpPlace {
    private final Shell shell;
    private final Workplace floor;

    /// @param floor the window as a screen sees it, whichever is in front
    FloorHelp(Shell shell, Workplace floor) {
        this.shell = shell;
        this.floor = floor;
    }

    @Override
    public Workplace workplace() {
        return floor;
    }

    @Override
    public String topic() {
        return shell.topic();
    }

    @Override
    public Node keys() {
        return shell.keys();
    }

    @Override
    public void showKeys() {
        shell.openKeyboardSheet();
    }

    @Override
    public void point(Node content) {
        shell.view().overlay().point(content);
    }

    @Override
    public Optional<Node> find(String selector) {
        return shell.root().lookupAll(selector).stream().filter(FloorHelp::isShown).findFirst();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
