package nl.cyberwerkbank.ui.scan;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.Optional;

/// The stage Scan for whoever decides on acceptance: a scan that must not count is not shown.
public final class ClosedScanView implements StageView {
    private final StageHost host;
    private final VBox root;

    public ClosedScanView(StageHost host) {
        this.host = host;
        Wording wording = host.workplace().wording();
        var title = new Label(wording.text("scan.closed.title"));
        title.getStyleClass().add("card-title");
        root = new VBox(title, new Paragraph(wording.text("scan.closed.text")));
        root.getStyleClass().add("card");
        root.setId("scan-closed");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        host.explain(new ScanWhy(host.workplace().wording()).of(Optional.empty(), Optional.empty()));
    }

    @Override
    public void goOn() {
        // nothing leads on from what is closed
    }

    @Override
    public boolean goTo(String field) {
        return field.startsWith(ScanViewModel.FIELD);
    }
}
