package nl.cyberwerkbank.ui.help;

import javafx.application.Platform;
import javafx.scene.Node;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.HelpPlace;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Leads through the program in five steps: goes to each place and points at what is there. It changes nothing. Where
/// there is no dossier yet, it points at where the dossiers will be and says so.
final class Tour {
    private static final List<TourStep> STEPS = List.of(TourStep.values());
    private static final String START = "start";
    private static final String DOSSIERS = "dossiers";
    private static final String NO_DOSSIER = "#rail-dossiers";

    private final HelpPlace place;
    private final Supplier<Optional<UUID>> dossier;
    private final TourCallout callout;
    private final TourLayer layer;
    private int at;

    /// @param dossier the one to show; empty where there is none
    Tour(HelpPlace place, Supplier<Optional<UUID>> dossier) {
        this.place = place;
        this.dossier = dossier;
        Workplace window = place.workplace();
        this.callout = new TourCallout(window.wording(), this::move, window::closeOverlay);
        this.layer = new TourLayer(callout, this::move, window::closeOverlay);
    }

    void start() {
        place.point(layer);
        go();
    }

    private void move(int steps) {
        int to = at + steps;
        if (to == STEPS.size()) {
            place.workplace().closeOverlay();
        } else if (to >= 0) {
            at = to;
            go();
        }
    }

    private void go() {
        TourStep step = STEPS.get(at);
        Workplace window = place.workplace();
        Optional<UUID> shown = dossier.get();
        boolean missing = step.where() == TourStep.Where.DOSSIER && shown.isEmpty();
        switch (step.where()) {
            case START -> window.open(START);
            case DOSSIER ->
                    shown.ifPresentOrElse(
                            id -> window.open(DOSSIERS, id + "/" + step.stage()), () -> window.open(DOSSIERS));
        }
        Wording wording = window.wording();
        String key = "help.tour." + step.caseName();
        callout.say(
                at + 1, STEPS.size(), wording.text(key + ".title"), wording.text(key + (missing ? ".none" : ".text")));
        // the screen is laid out first, and has then taken the focus that it wants
        Platform.runLater(() -> Platform.runLater(() -> layer.point(targets(step, missing))));
    }

    private List<Node> targets(TourStep step, boolean missing) {
        List<List<String>> anchors = missing ? List.of(List.of(NO_DOSSIER)) : step.anchors();
        return anchors.stream()
                .flatMap(each -> each.stream().map(place::find).flatMap(Optional::stream).limit(1))
                .toList();
    }
}
