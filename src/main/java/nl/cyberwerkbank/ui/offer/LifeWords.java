package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.dossier.offer.Closing;
import nl.cyberwerkbank.dossier.offer.Milestone;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.offer.LifePage.Need;
import nl.cyberwerkbank.ui.offer.LifePage.Next;
import nl.cyberwerkbank.ui.offer.LifePage.Station;
import nl.cyberwerkbank.ui.why.FindingRows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Writes the life of an offer for the stage.
///
/// @param zone where the user sits
record LifeWords(Wording wording, ZoneId zone) {
    LifePage page(OfferLife life) {
        List<Milestone> line = life.milestones();
        Optional<OfferStep> next = next(life, line);
        return new LifePage(
                line.stream().map(milestone -> station(milestone, life.offer())).toList(),
                ending(life),
                next.map(step -> new Next(step, label(step), label(leadsTo(step)))),
                next.map(step -> needs(life, step)).orElse(List.of()),
                life.possible());
    }

    /// The step to be taken now. The look into the sanctions lists comes before the application; it is no state of its
    /// own.
    static Optional<OfferStep> next(OfferLife life, List<Milestone> line) {
        return line.stream()
                .filter(milestone -> milestone.progress() == Milestone.Progress.NEXT)
                .findFirst()
                .map(Milestone::step)
                .map(step -> step == OfferStep.REQUEST && !life.allows(step) ? OfferStep.CHECK_SANCTIONS : step);
    }

    String label(OfferStep step) {
        return wording.text("choice.offerStep." + step.caseName());
    }

    /// An offer that came from a file says on which day it was made, and nothing of who did it.
    private Station station(Milestone milestone, Offer offer) {
        if (milestone.state() == OfferState.QUOTE_ISSUED && milestone.act().isEmpty()) {
            return new Station(
                    wording.text("choice.offerState." + milestone.state().caseName()),
                    milestone.progress(),
                    wording.date(offer.content().issuedOn()),
                    "");
        }
        return new Station(
                wording.text("choice.offerState." + milestone.state().caseName()),
                milestone.progress(),
                milestone
                        .act()
                        .filter(_ -> milestone.progress() == Milestone.Progress.DONE)
                        .map(act -> wording.date(LocalDate.ofInstant(act.at(), zone)))
                        .orElse(""),
                milestone
                        .act()
                        .filter(_ -> milestone.progress() == Milestone.Progress.DONE)
                        .map(act -> act.by())
                        .orElse(""));
    }

    private Optional<String> ending(OfferLife life) {
        return life.file()
                .closing()
                .filter(_ -> life.state().isFinal())
                .map(closing ->
                        wording.text(
                                closing.kind() == Closing.Kind.LOST ? "offer.life.lost" : "offer.life.declined",
                                wording.date(LocalDate.ofInstant(closing.recorded().at(), zone)),
                                closing.recorded().by(),
                                closing.reason()))
                .or(() -> life.replacedBy().map(by -> wording.text("offer.life.replaced", by)));
    }

    /// A look into the sanctions lists is wanted for the application.
    private static OfferStep leadsTo(OfferStep step) {
        return step == OfferStep.CHECK_SANCTIONS ? OfferStep.REQUEST : step;
    }

    /// What is missing for the step, and for the state it leads to.
    private List<Need> needs(OfferLife life, OfferStep step) {
        return life.findings(leadsTo(step)).stream()
                .filter(finding ->
                        finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(this::need)
                .toList();
    }

    Need need(Finding finding) {
        return new Need(
                FindingRows.sign(finding),
                wording.text("offer.life.need", wording.title(finding), wording.text(finding.message())),
                finding.source().article());
    }
}
