package nl.cyberwerkbank.ui.exchange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.dossier.merge.Difference.Side;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Arrival;

import java.util.List;
import java.util.function.BiConsumer;

/// What an arrival changes here, under three headings: what both changed comes first, for there the user chooses.
final class DifferenceRows extends VBox {
    private final Wording wording;
    private final DifferenceWords words;
    private final BiConsumer<String, Side> choose;

    DifferenceRows(Wording wording, Arrival arrival, BiConsumer<String, Side> choose) {
        this.wording = wording;
        this.words = new DifferenceWords(wording);
        this.choose = choose;
        getStyleClass().add("difference-rows");
        if (arrival.isNew()) {
            getChildren().add(quiet(wording.text("exchange.new")));
        } else if (arrival.differences().isEmpty()) {
            getChildren().add(quiet(wording.text("exchange.same")));
        }
        add(arrival, Side.BOTH, "exchange.changed.both");
        add(arrival, Side.THEIRS, "exchange.changed.theirs");
        add(arrival, Side.OURS, "exchange.changed.ours");
    }

    private void add(Arrival arrival, Side side, String key) {
        List<Difference> some =
                arrival.differences().stream().filter(difference -> difference.changedBy() == side).toList();
        if (some.isEmpty()) {
            return;
        }
        var heading = new Label(wording.text(key));
        heading.getStyleClass().add("strong");
        getChildren().add(heading);
        some.forEach(difference -> getChildren().add(side == Side.BOTH ? choice(difference) : line(difference)));
    }

    private Node line(Difference difference) {
        String text =
                wording.text(
                        "exchange.changed.line",
                        words.about(difference),
                        words.value(
                                difference,
                                difference.changedBy() == Side.OURS ? difference.ours() : difference.theirs()));
        return quiet(text);
    }

    private Node choice(Difference difference) {
        var about = new Label(words.about(difference));
        about.setWrapText(true);
        var group = new ToggleGroup();
        var ours = side(difference, Side.OURS, "exchange.choose.ours", group);
        var theirs = side(difference, Side.THEIRS, "exchange.choose.theirs", group);
        var row = new VBox(about, ours, theirs);
        row.getStyleClass().add("difference-choice");
        row.setId("exchange-choice-" + difference.path());
        return row;
    }

    private RadioButton side(Difference difference, Side side, String key, ToggleGroup group) {
        String value = words.value(difference, side == Side.OURS ? difference.ours() : difference.theirs());
        var button = new RadioButton(wording.text(key, value));
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAccessibleText(words.about(difference) + ": " + button.getText());
        button.setId("exchange-" + side.name().toLowerCase(java.util.Locale.ROOT) + "-" + difference.path());
        button.selectedProperty()
                .addListener((_, _, is) -> {
                    if (is) {
                        choose.accept(difference.path(), side);
                    }
                });
        return button;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Leads to what is still to be chosen.
    void goTo(String path) {
        var first = lookup("#exchange-ours-" + path.replaceAll("([^A-Za-z0-9_-])", "\\\\$1"));
        if (first != null) {
            first.requestFocus();
        }
    }
}
