package nl.cyberwerkbank.ui.offer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.offer.Milestone.Progress;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.offer.LifePage.Station;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;

/// The seven states beside each other on one line, or below each other where the room or the size of type does not
/// allow that.
final class LifeLine extends GridPane {
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    /// Ems that a state needs beside the others.
    private static final double NARROWEST = 7.4;

    private final Wording wording;
    private final Label ruler = new Label();
    private List<Station> stations = List.of();
    private boolean beside = true;

    LifeLine(Wording wording) {
        this.wording = wording;
        getStyleClass().add("life-line");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        widthProperty().addListener((_, _, _) -> arrange());
        ruler.fontProperty().addListener((_, _, _) -> arrange());
    }

    void show(List<Station> now) {
        stations = List.copyOf(now);
        lay();
    }

    private void arrange() {
        boolean room = getWidth() >= stations.size() * NARROWEST * ruler.getFont().getSize();
        if (getWidth() > 0 && room != beside) {
            beside = room;
            lay();
        }
    }

    private void lay() {
        getChildren().setAll(ruler);
        getColumnConstraints().clear();
        pseudoClassStateChanged(BELOW, !beside);
        for (int i = 0; i < stations.size(); i++) {
            Node station = beside ? column(stations.get(i), i) : row(stations.get(i));
            station.getStyleClass().addAll("life-station", styleClass(stations.get(i).progress()));
            station.setAccessibleRole(AccessibleRole.TEXT);
            station.setAccessibleText(spoken(stations.get(i)));
            add(station, beside ? i : 0, beside ? 0 : i);
            if (beside || i == 0) {
                var column = new ColumnConstraints();
                column.setPercentWidth(beside ? 100.0 / stations.size() : 100);
                getColumnConstraints().add(column);
            }
        }
    }

    private Node column(Station station, int index) {
        var mark = mark(station);
        var before = track(index > 0, station.progress() == Progress.DONE);
        boolean onward = index + 1 < stations.size() && stations.get(index + 1).progress() == Progress.DONE;
        var after = track(index + 1 < stations.size(), onward);
        var line = new HBox(before, mark, after);
        line.getStyleClass().add("life-track-line");
        var box = new VBox(line, words(station.name(), "life-name"));
        if (!station.when().isEmpty()) {
            box.getChildren().add(words(station.when(), "life-when"));
        }
        if (!station.who().isEmpty()) {
            box.getChildren().add(words(station.who(), "life-when"));
        }
        return box;
    }

    private Node row(Station station) {
        var name = words(station.name(), "life-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(mark(station), name);
        if (!station.when().isEmpty()) {
            var when = words(wordsOf(station), "life-when");
            row.getChildren().add(when);
        }
        return row;
    }

    private static String wordsOf(Station station) {
        return station.who().isEmpty() ? station.when() : station.when() + " · " + station.who();
    }

    private static Region track(boolean there, boolean passed) {
        var track = new Region();
        track.getStyleClass().add("life-track");
        if (passed) {
            track.getStyleClass().add("passed");
        }
        track.setVisible(there);
        HBox.setHgrow(track, Priority.ALWAYS);
        return track;
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node mark(Station station) {
        Ikon ikon =
                switch (station.progress()) {
                    case DONE -> Material2OutlinedAL.CHECK;
                    case NEXT -> Material2OutlinedAL.ARROW_FORWARD;
                    case LATER -> Material2OutlinedMZ.MORE_HORIZ;
                    case CUT_OFF -> Material2OutlinedAL.CLOSE;
                };
        var mark = new StackPane(new Icon(ikon));
        mark.getStyleClass().add("life-mark");
        return mark;
    }

    private static String styleClass(Progress progress) {
        return switch (progress) {
            case DONE -> "done";
            case NEXT -> "next";
            case LATER -> "later";
            case CUT_OFF -> "cut-off";
        };
    }

    private String spoken(Station station) {
        return wording.text(
                "offer.life.spoken",
                station.name(),
                wording.text("offer.life.progress." + station.progress().caseName()),
                wordsOf(station));
    }
}
