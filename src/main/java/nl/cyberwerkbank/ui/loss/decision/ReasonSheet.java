package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.explain.Wording;

/// Asks why a decided loss is opened again. Laid over the window; Escape leaves everything as it is.
final class ReasonSheet extends VBox {
    private final ReasonArea area;

    /// @param close takes the sheet away
    ReasonSheet(Wording wording, DecisionViewModel model, Runnable close) {
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("settlement-reopening");
        var heading = new Label(wording.text("settlement.reopen.title"));
        heading.getStyleClass().add("card-title");
        area =
                new ReasonArea(
                        model, Deciding.DRAFT_OF_DECISION + "reopening", wording.text("settlement.reopen.reason"));
        var keep = new Button(wording.text("settlement.reopen.keep"));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close.run());
        var act = new Button(wording.text("settlement.act.reopen"));
        act.getStyleClass().add("primary");
        act.setId("settlement-reopening-act");
        act.setOnAction(_ -> {
            if (model.reopen(area.text())) {
                model.type(area.draft(), "");
                close.run();
            } else {
                area.complain(wording.text("settlement.point.missing"));
                area.enter();
            }
        });
        var acts = new HBox(keep, act);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, new WrappedLabel(wording.text("settlement.reopen.text")), area, acts);
    }

    @Override
    public void requestFocus() {
        area.enter();
    }
}
