package nl.cyberwerkbank.ui.loss.report;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.LocalDateTime;

/// A clock in one line, for the head of a loss.
public final class ClockChip extends Label {
    public ClockChip(Wording wording, Clock72 clock, LocalDateTime now) {
        super(
                wording.text(
                        "loss.clock." + clock.kind().code() + ".brief",
                        ClockCard.left(wording, clock.left(now)),
                        wording.moment(clock.end())),
                new Icon(Material2OutlinedMZ.TIMER));
        boolean over = clock.left(now).isNegative() || clock.left(now).isZero();
        getStyleClass().addAll("clock-chip", over ? "failing" : "open");
        setTooltip(new Tooltip(wording.text("loss.clock." + clock.kind().code() + ".what")));
    }
}
