package nl.cyberwerkbank.ui.quote;

import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;

import nl.cyberwerkbank.explain.Wording;

import java.util.ArrayList;
import java.util.List;

/// The pinned variants side by side; under each other only where the room does not allow more.
final class VariantCards extends GridPane {
    /// Widths in ems: the narrowest card, and the narrowest with labels beside the values.
    private static final double NARROWEST = 13.4;

    private static final double ROOMY = 18.2;

    private final Wording wording;
    private final VariantCardView.Actions actions;
    private final ToggleGroup advised = new ToggleGroup();
    private final Text ruler = new Text();
    private final List<VariantCardView> views = new ArrayList<>();

    VariantCards(Wording wording, VariantCardView.Actions actions) {
        this.wording = wording;
        this.actions = actions;
        getStyleClass().add("variants");
        setMinWidth(0);
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        widthProperty().addListener((o, was, now) -> lay());
        ruler.fontProperty().addListener((o, was, now) -> lay());
    }

    void show(List<VariantCard> cards) {
        boolean another = views.size() != cards.size();
        while (views.size() < cards.size()) {
            views.add(new VariantCardView(wording, advised, actions));
        }
        while (views.size() > cards.size()) {
            views.removeLast().leave();
        }
        for (int i = 0; i < cards.size(); i++) {
            views.get(i).show(cards.get(i));
        }
        if (another) {
            lay();
        }
    }

    private void lay() {
        if (views.isEmpty()) {
            getChildren().setAll(ruler);
            return;
        }
        double em = ruler.getFont().getSize();
        double ems = getWidth() > 0 ? getWidth() / em : NARROWEST * views.size();
        int columns = Math.clamp((int) (ems / NARROWEST), 1, views.size());
        var stacking = ems / columns < ROOMY ? VariantCardView.Stacking.ABOVE : VariantCardView.Stacking.BESIDE;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        getChildren().retainAll(withRuler());
        for (int i = 0; i < views.size(); i++) {
            VariantCardView view = views.get(i);
            view.stack(stacking);
            view.setMaxHeight(Double.MAX_VALUE);
            setConstraints(view, i % columns, i / columns);
            if (!getChildren().contains(view)) {
                getChildren().add(view);
            }
        }
    }

    private List<Node> withRuler() {
        var kept = new ArrayList<Node>(views);
        kept.add(ruler);
        return kept;
    }
}
