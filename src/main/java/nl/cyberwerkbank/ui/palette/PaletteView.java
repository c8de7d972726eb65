package nl.cyberwerkbank.ui.palette;

import atlantafx.base.controls.CustomTextField;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Fxml;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The palette on screen: the line, and under it what it finds.
public final class PaletteView {
    private final PaletteViewModel model;
    private final Runnable close;
    private final Parent root;

    @FXML private CustomTextField line;

    @FXML private ListView<Command> list;

    @FXML private Label nothing;

    /// @param close called when the palette is to disappear, before a chosen command runs
    public PaletteView(PaletteViewModel model, Wording wording, Runnable close) {
        this.model = model;
        this.close = close;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        line.setLeft(new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        line.textProperty().bindBidirectional(model.queryProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setItems(model.results());
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(click -> {
            model.choose(list.getSelectionModel().getSelectedIndex());
            run();
        });
        model.selectedProperty()
                .addListener((o, was, now) -> {
                    list.getSelectionModel().clearAndSelect(now.intValue());
                    if (now.intValue() >= 0) {
                        list.scrollTo(Math.max(0, now.intValue() - 5));
                    }
                });
        model.results()
                .addListener(
                        (ListChangeListener<Command>)
                                change -> {
                                    nothing.setVisible(model.results().isEmpty());
                                    nothing.setManaged(model.results().isEmpty());
                                    list.setVisible(!model.results().isEmpty());
                                    list.setManaged(!model.results().isEmpty());
                                });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(5);
            case PAGE_UP -> model.move(-5);
            case ENTER -> run();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        model.chosen()
                .ifPresent(command -> {
                    close.run();
                    command.action().run();
                });
    }

    /// Makes the palette ready for another question.
    public void open() {
        model.reset();
        line.requestFocus();
        line.selectAll();
    }

    public Parent root() {
        return root;
    }
}
