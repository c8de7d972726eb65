package nl.cyberwerkbank.ui.loss.report;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/// One clock on the screen: what it is and is not, its start and end, and what is left.
final class ClockCard extends VBox {
    private static final int MINUTES = 60;

    private final Wording wording;
    private final Clock72.Kind kind;
    private final Label left = new Label();
    private final Label from = new Label();
    private final Label until = new Label();

    ClockCard(Wording wording, Clock72.Kind kind) {
        this.wording = wording;
        this.kind = kind;
        getStyleClass().add("clock-card");
        setId("loss-clock-" + kind.code());
        var title = new Label(wording.text("loss.clock." + kind.code()), new Icon(Material2OutlinedMZ.TIMER));
        title.getStyleClass().add("strong");
        var what = new Label(wording.text("loss.clock." + kind.code() + ".what"));
        what.getStyleClass().addAll("quiet", "small");
        left.getStyleClass().add("clock-left");
        for (Label label : new Label[] {title, what, from, until}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var figures = new HBox(left);
        getChildren().setAll(title, figures, from, until, what);
    }

    /// Shows the clock at a moment; an empty one does not run.
    void show(Optional<Clock72> clock, LocalDateTime now) {
        getStyleClass().removeAll("failing", "open", "neutral");
        if (clock.isEmpty()) {
            getStyleClass().add("neutral");
            left.setText(wording.text("loss.clock.off"));
            from.setText(wording.text("loss.clock." + kind.code() + ".off"));
            until.setText("");
        } else {
            Duration rest = clock.get().left(now);
            getStyleClass().add(rest.isNegative() || rest.isZero() ? "failing" : "open");
            left.setText(left(wording, rest));
            from.setText(wording.text("loss.clock.from", wording.moment(clock.get().start())));
            until.setText(wording.text("loss.clock.until", wording.moment(clock.get().end())));
        }
        until.setVisible(clock.isPresent());
        until.setManaged(clock.isPresent());
        setAccessibleText(
                String.join(
                        ". ",
                        wording.text("loss.clock." + kind.code()),
                        left.getText(),
                        from.getText(),
                        until.getText()));
    }

    /// What is left in words, such as `nog 71 u 58 min`.
    static String left(Wording wording, Duration rest) {
        if (rest.isNegative() || rest.isZero()) {
            return wording.text("loss.clock.over");
        }
        return wording.text("loss.clock.left", rest.toHours(), rest.toMinutes() % MINUTES);
    }
}
