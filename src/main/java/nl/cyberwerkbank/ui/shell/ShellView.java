package nl.cyberwerkbank.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.palette.KeyCap;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.WhyPanel;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The frame: header, rail, the screen in the middle, the `Waarom?` panel beside it or, where the room is narrow
/// against the size of type, below it.
public final class ShellView {
    /// Below so many times the size of type the panel moves under the screen.
    private static final double NARROW = 64;

    /// The share of the height that the panel takes when it lies below.
    private static final double SHARE_BELOW = 0.38;

    /// The search box shows its keys where it is wider than so many times the size of their type.
    private static final double ROOMY_SEARCH = 18;

    private static final double SEARCH_PADDING = 1.75;

    private final ShellViewModel model;
    private final Wording wording;
    private final Runnable openPalette;
    private final Parent root;
    private final Overlay overlay = new Overlay();
    private final Toasts toastList;
    private Optional<WhyPanel> panel = Optional.empty();

    @FXML private StackPane frame;

    @FXML private BorderPane page;

    @FXML private Button search;

    @FXML private HBox saveBox;

    @FXML private StackPane saveIcon;

    @FXML private Label saveText;

    @FXML private MenuButton user;

    @FXML private VBox rail;

    @FXML private StackPane content;

    @FXML private VBox toasts;

    public ShellView(ShellViewModel model, Wording wording, Runnable openPalette) {
        this.model = model;
        this.wording = wording;
        this.openPalette = openPalette;
        this.root = Fxml.load(this, wording);
        this.toastList = new Toasts(toasts, wording);
    }

    @FXML
    private void initialize() {
        var prompt = new Label(wording.text("shell.search.prompt"), new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        prompt.getStyleClass().add("quiet");
        prompt.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keys = new KeyCap(Shortcuts.PALETTE);
        keys.managedProperty().bind(keys.visibleProperty());
        keys.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> search.getWidth() > ROOMY_SEARCH * keys.getFont().getSize(),
                                search.widthProperty()));
        var line = new HBox(prompt, gap, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(Double.MAX_VALUE);
        search.setGraphic(line);
        line.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> search.getWidth() - SEARCH_PADDING * search.getFont().getSize(),
                                search.widthProperty()));
        saveText.textProperty().bind(model.saveTextProperty());
        saveText.textProperty().addListener((o, was, now) -> showSaveState());
        model.saveSignProperty().addListener((o, was, now) -> showSaveState());
        showSaveState();
        frameTheScreen();
        frame.getChildren().add(frame.getChildren().indexOf(toasts), overlay);
        frame.widthProperty().addListener((o, was, now) -> arrange());
        frame.heightProperty().addListener((o, was, now) -> arrange());
        saveText.fontProperty().addListener((o, was, now) -> arrange());
    }

    /// Whatever a screen holds, what stands around it keeps its place.
    private void frameTheScreen() {
        content.setMinSize(0, 0);
        content.setAlignment(Pos.TOP_LEFT);
        var inside = new Rectangle();
        inside.widthProperty().bind(content.widthProperty());
        inside.heightProperty().bind(content.heightProperty());
        content.setClip(inside);
    }

    private void showSaveState() {
        Sign sign = model.saveSignProperty().get();
        saveBox.getStyleClass().setAll("save-state", sign.styleClass());
        saveIcon.getChildren().setAll(new Icon(sign.ikon()));
        boolean quiet = sign == Sign.NEUTRAL;
        saveIcon.setVisible(!quiet);
        saveIcon.setManaged(!quiet);
    }

    @FXML
    private void openPalette() {
        openPalette.run();
    }

    /// Puts the entries of the navigation into the rail.
    void showRail(List<RailEntry> entries) {
        rail.getChildren().setAll(entries);
    }

    /// Puts a screen into the middle.
    void showScreen(Node screen) {
        content.getChildren().setAll(screen);
    }

    /// Shows the panel; empty for none.
    void showPanel(Optional<WhyPanel> now) {
        if (!panel.equals(now)) {
            panel = now;
            arrange();
        }
    }

    private void arrange() {
        double type = saveText.getFont().getSize();
        boolean narrow = frame.getWidth() > 0 && frame.getWidth() < NARROW * type;
        Optional<WhyPanel> beside = panel.filter(p -> !narrow);
        Optional<WhyPanel> below = panel.filter(p -> narrow);
        page.setRight(null);
        page.setBottom(null);
        beside.ifPresent(p -> {
            p.lieAt(WhyPanel.Place.BESIDE);
            p.setPrefHeight(Region.USE_COMPUTED_SIZE);
            p.setMaxHeight(Double.MAX_VALUE);
            page.setRight(p);
        });
        below.ifPresent(p -> {
            p.lieAt(WhyPanel.Place.BELOW);
            p.setPrefHeight(frame.getHeight() * SHARE_BELOW);
            p.setMaxHeight(frame.getHeight() * SHARE_BELOW);
            page.setBottom(p);
        });
    }

    /// Lets files be dropped anywhere.
    void dropPlace(Consumer<List<Path>> dropped) {
        new DropPlace(
                frame,
                wording.text("shell.drop"),
                files -> {
                    if (!overlay.isCovering()) {
                        dropped.accept(files);
                    }
                });
    }

    MenuButton userMenu() {
        return user;
    }

    Overlay overlay() {
        return overlay;
    }

    void tell(Notice notice) {
        toastList.show(notice);
    }

    void withdraw(Notice notice) {
        toastList.withdraw(notice);
    }

    public Parent root() {
        return root;
    }
}
