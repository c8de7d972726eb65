package nl.cyberwerkbank.ui.returned;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lies over the window while files of signed offers come in: how many are read, and a row for each.
final class ReturnedView extends VBox {
    private static final double FRAME = 4;

    private final ReturnedViewModel model;
    private final Wording wording;
    private final Function<ReturnedFile, ReturnedRow> rowOf;
    private final Label count = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox rows = new VBox();
    private final Button more;
    private Optional<ReturnedRow> open = Optional.empty();

    /// What the buttons do.
    ///
    /// @param pick asks for more files
    /// @param pickFolder asks for a folder of them
    /// @param close takes the sheet away
    record Acts(Runnable pick, Runnable pickFolder, Runnable close) {}

    ReturnedView(ReturnedViewModel model, Wording wording, Function<ReturnedFile, ReturnedRow> rowOf, Acts acts) {
        this.model = model;
        this.wording = wording;
        this.rowOf = rowOf;
        getStyleClass().addAll("sheet", "returned-sheet");
        setId("returned");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(wording.text("returned.title"));
        title.getStyleClass().add("card-title");
        var text = new Label(wording.text("returned.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("quiet");
        text.visibleProperty().bind(Bindings.isEmpty(model.files()));
        text.managedProperty().bind(text.visibleProperty());
        progress.setMaxWidth(Double.MAX_VALUE);
        count.setId("returned-count");
        rows.getStyleClass().add("returned-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("print-scroll");
        scroll.prefHeightProperty().bind(rows.heightProperty().add(FRAME));
        scroll.visibleProperty().bind(Bindings.isNotEmpty(model.files()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        more = button("returned.pick", "returned-pick", "secondary", acts.pick());
        var folder = button("returned.pickFolder", "returned-pick-folder", "secondary", acts.pickFolder());
        var close = button("returned.close", "returned-close", "primary", acts.close());
        close.setCancelButton(true);
        var line = new FlowPane(more, folder, close);
        line.getStyleClass().add("print-acts");
        getChildren().setAll(title, text, count, progress, scroll, line);
        model.files().addListener((ListChangeListener<ReturnedFile>) this::changed);
        add(model.files());
        tell();
    }

    private Button button(String key, String id, String styleClass, Runnable act) {
        var button = new Button(wording.text(key));
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void changed(ListChangeListener.Change<? extends ReturnedFile> change) {
        while (change.next()) {
            add(change.getAddedSubList());
        }
        tell();
    }

    private void add(List<? extends ReturnedFile> files) {
        for (ReturnedFile file : files) {
            ReturnedRow row = rowOf.apply(file);
            row.onOpened(this::opened);
            rows.getChildren().add(row);
            file.stateProperty()
                    .addListener((_, _, now) -> {
                        tell();
                        if (now instanceof ReturnedState.Found && model.files().size() == 1) {
                            Platform.runLater(row::compare); // once it is known that it is not attached by itself
                        }
                    });
        }
    }

    /// Pages are large: one row at a time shows them.
    private void opened(ReturnedRow row) {
        open.filter(other -> other != row).ifPresent(ReturnedRow::fold);
        open = Optional.of(row);
    }

    private void tell() {
        int all = model.files().size();
        long read =
                model.files().stream()
                        .map(ReturnedFile::state)
                        .filter(state ->
                                !(state instanceof ReturnedState.Waiting) && !(state instanceof ReturnedState.Reading))
                        .count();
        count.setText(all == 0 ? wording.text("returned.none") : wording.text("returned.count", read, all));
        progress.setProgress(all == 0 ? 0 : (double) read / all);
        progress.setVisible(read < all);
        progress.setManaged(read < all);
    }

    @Override
    public void requestFocus() {
        more.requestFocus();
    }
}
