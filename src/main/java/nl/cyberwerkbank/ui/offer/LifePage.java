package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.dossier.offer.Milestone;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The life of the offer looked at, in words.
///
/// @param stations the seven states in their order
/// @param ending how it ended early; empty while it goes on
/// @param next what is to be done now; empty when nothing is
/// @param needs what is still missing for it, each with its article
/// @param possible every step that may be taken now
record LifePage(
        List<Station> stations,
        Optional<String> ending,
        Optional<Next> next,
        List<Need> needs,
        Set<OfferStep> possible) {
    /// No offer is looked at.
    static final LifePage NONE = new LifePage(List.of(), Optional.empty(), Optional.empty(), List.of(), Set.of());

    LifePage {
        stations = List.copyOf(stations);
        needs = List.copyOf(needs);
        possible = Set.copyOf(possible);
    }

    /// One state on the line.
    ///
    /// @param when date, where it was reached
    /// @param who who did it, where that is recorded
    record Station(String name, Milestone.Progress progress, String when, String who) {}

    /// The act that leads on.
    ///
    /// @param leadsTo the act for which it is needed; itself, or the one after it
    record Next(OfferStep step, String label, String leadsTo) {}

    /// Something that is missing, or that a person should look at.
    record Need(Sign sign, String text, String article) {}
}
