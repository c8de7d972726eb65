package nl.cyberwerkbank.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyPanel;

import java.util.Optional;
import java.util.function.Consumer;

/// One screen's place in the window: the screen itself once it was opened, its panel and its title.
final class Desk implements Workplace {
    private final Shell shell;
    private final Screen screen;
    private Optional<ScreenView> made = Optional.empty();
    private Optional<String> beginning = Optional.empty();
    private Optional<WhyPanel> panel = Optional.empty();
    private Consumer<String> goToField = field -> {};
    private boolean explaining;
    private String title = "";

    Desk(Shell shell, Screen screen) {
        this.shell = shell;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    /// Once made, the screen begins here.
    void beginAt(String target) {
        beginning = Optional.of(target);
    }

    Optional<String> place() {
        return made.map(ScreenView::place).orElse(beginning);
    }

    /// Shows the target; without one what it showed last, in another language or in this.
    void show(Optional<String> target) {
        Optional<String> meant = target.or(() -> beginning);
        beginning = Optional.empty();
        screenView().shown(meant);
    }

    ScreenView screenView() {
        if (made.isEmpty()) {
            made = Optional.of(screen.create().apply(this));
        }
        return made.get();
    }

    void bringForward() {
        shell.refresh(this);
    }

    Optional<WhyPanel> panel() {
        return panel.filter(p -> explaining);
    }

    String title() {
        return title.isEmpty() ? wording().text(screen.labelKey()) : title;
    }

    @Override
    public Wording wording() {
        return shell.wording();
    }

    @Override
    public void open(String screenId) {
        shell.open(screenId, Optional.empty());
    }

    @Override
    public void open(String screenId, String target) {
        shell.open(screenId, Optional.of(target));
    }

    @Override
    public void explain(WhyModel model, Consumer<String> goTo) {
        goToField = goTo;
        if (panel.isEmpty()) {
            panel = Optional.of(new WhyPanel(wording(), field -> goToField.accept(field)));
        }
        explaining = true;
        panel.get().show(model);
        shell.refresh(this);
    }

    @Override
    public void explainNothing() {
        explaining = false;
        shell.refresh(this);
    }

    @Override
    public void title(String now) {
        title = now;
        shell.refresh(this);
    }

    @Override
    public void saveState(SaveState state) {
        shell.model().saveState(state);
    }

    @Override
    public void tell(Notice notice) {
        shell.view().tell(notice);
    }

    @Override
    public void withdraw(Notice notice) {
        shell.view().withdraw(notice);
    }

    @Override
    public void overlay(Node content) {
        shell.view().overlay().show(content, Pos.CENTER);
    }

    @Override
    public void cover(Node content) {
        shell.view().overlay().cover(content);
    }

    @Override
    public void closeOverlay() {
        shell.closeOverlay();
    }
}
