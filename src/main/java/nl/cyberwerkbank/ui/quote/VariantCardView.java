package nl.cyberwerkbank.ui.quote;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.ui.quote.VariantCard.Contrast;
import nl.cyberwerkbank.ui.quote.VariantCard.Fact;
import nl.cyberwerkbank.ui.quote.VariantCard.Standing;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.Optional;

/// One pinned variant on the screen. It keeps its controls when it shows another variant, so that the focus stays.
final class VariantCardView extends VBox {
    private final Wording wording;
    private final Actions actions;
    private final Label title = new Label();
    private final RadioButton advise = new RadioButton();
    private final Button unpin = new Button();
    private final VBox facts = new VBox();
    private final Label reason = new Label();
    private Optional<VariantCard> shown = Optional.empty();
    private boolean filling;
    private boolean compact;

    /// What can be done with a variant.
    interface Actions {
        void advise(PremiumChoice choice);

        void unpin(PremiumChoice choice);
    }

    VariantCardView(Wording wording, ToggleGroup advised, Actions actions) {
        this.wording = wording;
        this.actions = actions;
        getStyleClass().addAll("card", "variant");
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        advise.setToggleGroup(advised);
        advise.setMinWidth(USE_PREF_SIZE);
        advise.setText(wording.text("quote.variant.advised"));
        advise.selectedProperty()
                .addListener((o, was, is) -> {
                    if (is && !filling) {
                        shown.map(VariantCard::choice).ifPresent(actions::advise);
                    }
                });
        unpin.getStyleClass().addAll("flat", "icon-button");
        unpin.setGraphic(new Icon(Material2OutlinedAL.CLOSE, "quiet"));
        unpin.setOnAction(click -> shown.map(VariantCard::choice).ifPresent(this.actions::unpin));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, advise, unpin);
        head.getStyleClass().add("variant-head");
        facts.getStyleClass().add("variant-facts");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.getStyleClass().addAll("open", "small");
        getChildren().setAll(head, facts, reason);
        setAccessibleRole(AccessibleRole.NODE);
    }

    void show(VariantCard card) {
        if (shown.filter(card::equals).isPresent()) {
            return;
        }
        shown = Optional.of(card);
        title.setText(wording.text("quote.variant.title", card.letter()));
        filling = true;
        boolean advised = card.standing() == Standing.ADVISED;
        advise.setSelected(advised);
        filling = false;
        advise.setAccessibleText(wording.text("quote.variant.advise", card.letter()));
        unpin.setAccessibleText(wording.text("quote.variant.unpin", card.letter()));
        unpin.setId("quote-unpin-" + card.letter());
        advise.setId("quote-advise-" + card.letter());
        getStyleClass().remove("chosen");
        if (advised) {
            getStyleClass().add("chosen");
        }
        reason.setText(card.reason());
        reason.setVisible(!card.reason().isEmpty());
        reason.setManaged(!card.reason().isEmpty());
        fillFacts();
    }

    /// It shows no variant any more: it cannot be the advised one either.
    void leave() {
        filling = true;
        advise.setToggleGroup(null);
        filling = false;
    }

    /// Sets every label above its value, where there is no room beside it.
    void stack(Stacking stacking) {
        boolean now = stacking == Stacking.ABOVE;
        if (now != compact) {
            compact = now;
            fillFacts();
        }
    }

    /// Where the labels of a card stand.
    enum Stacking {
        BESIDE,
        ABOVE
    }

    private void fillFacts() {
        facts.getChildren().clear();
        shown.ifPresent(card -> card.facts().forEach(fact -> facts.getChildren().add(line(fact))));
    }

    private Node line(Fact fact) {
        var label = new Label(fact.label());
        label.setMinWidth(USE_PREF_SIZE);
        var value = new Label(fact.value());
        value.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("variant-value");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Pane line = compact ? new VBox(label, value) : new HBox(label, gap, value);
        line.getStyleClass().add("variant-fact");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(fact.label() + ": " + fact.value());
        switch (fact.kind()) {
            case PLAIN -> {}
            case TOTAL -> line.getStyleClass().add("total");
            case INTERNAL -> line.getStyleClass().add("internal");
        }
        if (fact.contrast() == Contrast.DIFFERS) {
            line.getStyleClass().add("differs");
        }
        return line;
    }
}
