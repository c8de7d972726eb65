package nl.cyberwerkbank.ui.privacy;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.retention.MustKeep;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.ErasurePlan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What erasing a dossier takes away, what the law makes one keep, and when the last back-up of it is gone.
final class EraseSheet extends VBox {
    private final Wording wording;
    private final Button keep;

    /// @param secondPlace where back-ups are put as well
    EraseSheet(Wording wording, ErasurePlan plan, Optional<Path> secondPlace, Runnable close, Runnable act) {
        this.wording = wording;
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("privacy-erase");
        List<Node> parts = new ArrayList<>();
        parts.add(
                styled(
                        wording.text(
                                "privacy.erase.title", plan.clientName().isBlank() ? plan.number() : plan.clientName()),
                        "card-title"));
        keep = new Button(wording.text("privacy.erase.keep"));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close.run());
        var acts = new HBox(keep);
        acts.getStyleClass().addAll("act-line", "question-acts");
        if (plan.running()) {
            parts.add(styled(wording.text("privacy.erase.running"), "verdict-title"));
        } else {
            explain(plan, parts);
            secondPlace.ifPresent(place -> parts.add(words(secondPlace(plan, place))));
            var erase = new Button(wording.text("privacy.erase.act"));
            erase.getStyleClass().add("danger");
            erase.setId("privacy-erase-act");
            erase.setOnAction(_ -> act.run());
            acts.getChildren().add(erase);
        }
        parts.add(acts);
        getChildren().setAll(parts);
    }

    private void explain(ErasurePlan plan, List<Node> parts) {
        parts.add(styled(wording.text("privacy.erase.goes"), "strong"));
        parts.add(words(wording.text("privacy.erase.goes.document")));
        parts.add(
                words(wording.text("privacy.erase.goes.counts", plan.earlier(), plan.moments(), plan.files().size())));
        parts.add(styled(wording.text("privacy.erase.stays"), "strong"));
        parts.add(words(wording.text("privacy.erase.stays.journal")));
        plan.stays().map(MustKeep::grounds).stream()
                .flatMap(List::stream)
                .forEach(ground ->
                        parts.add(
                                words(
                                        wording.text(
                                                        "privacy.keep." + ground.part(),
                                                        ground.source().document() + " " + ground.source().article(),
                                                        wording.longDate(ground.until()))
                                                + assumption(ground))));
        parts.add(words(wording.text("privacy.erase.backups", wording.longDate(plan.backupsGoneOn()))));
    }

    private String secondPlace(ErasurePlan plan, Path place) {
        return wording.text("privacy.erase.backups.second", place, wording.longDate(plan.backupsGoneOn()));
    }

    private String assumption(MustKeep.Ground ground) {
        return ground.source().origin() == Origin.ASSUMPTION ? " (" + wording.text("origin.assumption") + ")" : "";
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = words(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// The focus goes to the button that changes nothing.
    @Override
    public void requestFocus() {
        keep.requestFocus();
    }
}
