package nl.cyberwerkbank.ui.help;

import nl.cyberwerkbank.client.CaseName;

import java.util.List;

/// The places that the tour visits, in their order. What it says there stands under `help.tour.<name>`, and under
/// `help.tour.<name>.none` where there is no dossier to show it in.
enum TourStep implements CaseName {
    WORK_LIST(Where.START, "", List.of(List.of("#start-list", ".nothing-here"))),
    FINDINGS(Where.DOSSIER, "intake", List.of(List.of(".why-panel"))),
    RECEIPT(Where.DOSSIER, "quote", List.of(List.of(".premium-table"), List.of(".why-panel"))),
    OFFER(Where.DOSSIER, "offer", List.of(List.of("#offer-life", "#offer-issue", "#offer-next"))),
    HELP(Where.START, "", List.of(List.of("#shell-search")));

    /// On which screen a place is.
    enum Where {
        START,
        DOSSIER
    }

    private final Where where;
    private final String stage;
    private final List<List<String>> anchors;

    TourStep(Where where, String stage, List<List<String>> anchors) {
        this.where = where;
        this.stage = stage;
        this.anchors = anchors;
    }

    Where where() {
        return where;
    }

    /// The stage of the dossier; empty outside a dossier.
    String stage() {
        return stage;
    }

    /// What is pointed at: of each place the CSS selectors, of which the first that is on the screen counts.
    List<List<String>> anchors() {
        return anchors;
    }
}
