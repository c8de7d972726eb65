package nl.cyberwerkbank.ui.loss.report;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
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
    private final Consumer<UUID> open;
    private List<Connected> shown = List.of();

    /// @param join told the earlier loss that it forms a series with
    /// @param open told the earlier loss that it is the same as
    ConnectedCard(Wording wording, Consumer<Optional<UUID>> join, Consumer<UUID> open) {
        this.wording = wording;
        this.join = join;
        this.open = open;
        getStyleClass().addAll("standstill", "open", "connected-card");
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
            connected.forEach(one -> getChildren().addAll(line(one), same(one)));
        }
        getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(chosen.equals(Optional.of(box.getUserData()))));
    }

    /// Its last control; empty while it shows nothing.
    Optional<Node> last() {
        return isVisible() ? Optional.of(getChildren().getLast()) : Optional.empty();
    }

    private Hyperlink same(Connected one) {
        var link = new Hyperlink(wording.text("loss.connected.same", one.loss().number()));
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.accept(one.loss().id());
        });
        return link;
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
