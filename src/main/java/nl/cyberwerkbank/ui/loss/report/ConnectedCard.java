package nl.cyberwerkbank.ui.loss.report;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.report.ConnectedLosses.Connected;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Earlier losses that may be the same, or one series with this one; a tick makes it a series.
final class ConnectedCard extends VBox {
    private final Wording wording;
    private final Consumer<Optional<UUID>> join;
    private List<Connected> shown = List.of();

    /// @param join told the earlier loss that it forms a series with
    ConnectedCard(Wording wording, Consumer<Optional<UUID>> join) {
        this.wording = wording;
        this.join = join;
        getStyleClass().addAll("card", "connected-card");
        setVisible(false);
        setManaged(false);
    }

    /// Shows these losses; the one chosen is ticked.
    void show(List<Connected> connected, Optional<UUID> chosen) {
        setVisible(!connected.isEmpty());
        setManaged(!connected.isEmpty());
        if (!connected.equals(shown)) {
            shown = connected;
            var title = new Label(wording.text("loss.connected.title"));
            title.getStyleClass().add("card-title");
            getChildren().setAll(title);
            connected.forEach(one -> getChildren().add(line(one)));
        }
        getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(chosen.equals(Optional.of(box.getUserData()))));
    }

    private CheckBox line(Connected one) {
        var notice = one.loss().notice();
        var box =
                new CheckBox(
                        wording.text(
                                "loss.connected.line",
                                one.loss().number(),
                                wording.date(notice.receivedAt().toLocalDate()),
                                wording.text("loss.connected." + one.reason().code())));
        box.setWrapText(true);
        box.setUserData(one.loss().id());
        box.setOnAction(_ -> join.accept(box.isSelected() ? Optional.of(one.loss().id()) : Optional.empty()));
        return box;
    }
}
