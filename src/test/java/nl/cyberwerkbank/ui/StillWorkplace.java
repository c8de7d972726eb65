package nl.cyberwerkbank.ui;

import javafx.scene.Node;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.SaveState;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A window that only remembers what a screen asked of it.
public final class StillWorkplace implements Workplace {
    private final Wording wording;
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();
    private Optional<Node> overlay = Optional.empty();

    public StillWorkplace(Wording wording) {
        this.wording = wording;
    }

    /// What was told, oldest first.
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /// Of what the panel told, oldest first.
    public List<String> explained() {
        return List.copyOf(explained);
    }

    /// What lies over the window.
    public Optional<Node> overlaid() {
        return overlay;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public void open(String screenId) {}

    @Override
    public void open(String screenId, String target) {}

    @Override
    public void explain(WhyModel model, Consumer<String> goToField) {
        explained.add(model.subject());
    }

    @Override
    public void explainNothing() {}

    @Override
    public void title(String title) {}

    @Override
    public void saveState(SaveState state) {}

    @Override
    public void tell(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void withdraw(Notice notice) {
        notices.remove(notice);
    }

    @Override
    public void overlay(Node content) {
        overlay = Optional.of(content);
    }

    @Override
    public void cover(Node content) {
        overlay = Optional.of(content);
    }

    @Override
    public void closeOverlay() {
        overlay = Optional.empty();
    }
}
