package nl.cyberwerkbank.ui.scan;

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
import java.util.function.Function;

/// Lies over the window while files of signed offers come in: how many are read, and a row for each.
final class ScanView extends VBox {
    private final ScanViewModel model;
    private final Wording wording;
    private final Function<ScanFile, ScanRow> rowOf;
    private final Label count = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox rows = new VBox();
    private final Button more;

    /// What the buttons do.
    ///
    /// @param pick asks for more files
    /// @param pickFolder asks for a folder of them
    /// @param close takes the sheet away
    record Acts(Runnable pick, Runnable pickFolder, Runnable close) {}

    ScanView(ScanViewModel model, Wording wording, Function<ScanFile, ScanRow> rowOf, Acts acts) {
        this.model = model;
        this.wording = wording;
        this.rowOf = rowOf;
        getStyleClass().addAll("sheet", "scan-sheet");
        setId("scan");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(wording.text("scan.title"));
        title.getStyleClass().add("card-title");
        var text = new Label(wording.text("scan.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("quiet");
        progress.setMaxWidth(Double.MAX_VALUE);
        count.setId("scan-count");
        rows.getStyleClass().add("scan-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("print-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        more = button("scan.pick", "scan-pick", "secondary", acts.pick());
        var folder = button("scan.pickFolder", "scan-pick-folder", "secondary", acts.pickFolder());
        var close = button("scan.close", "scan-close", "primary", acts.close());
        close.setCancelButton(true);
        var line = new FlowPane(more, folder, close);
        line.getStyleClass().add("print-acts");
        getChildren().setAll(title, text, count, progress, scroll, line);
        model.files().addListener((ListChangeListener<ScanFile>) this::changed);
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

    private void changed(ListChangeListener.Change<? extends ScanFile> change) {
        while (change.next()) {
            add(change.getAddedSubList());
        }
        tell();
    }

    private void add(List<? extends ScanFile> files) {
        for (ScanFile file : files) {
            rows.getChildren().add(rowOf.apply(file));
            file.stateProperty().addListener((_, _, _) -> tell());
        }
    }

    private void tell() {
        int all = model.files().size();
        long read =
                model.files().stream()
                        .map(ScanFile::state)
                        .filter(state -> !(state instanceof ScanState.Waiting) && !(state instanceof ScanState.Reading))
                        .count();
        count.setText(all == 0 ? wording.text("scan.none") : wording.text("scan.count", read, all));
        progress.setProgress(all == 0 ? 0 : (double) read / all);
        progress.setVisible(read < all);
        progress.setManaged(read < all);
    }

    @Override
    public void requestFocus() {
        more.requestFocus();
    }
}
