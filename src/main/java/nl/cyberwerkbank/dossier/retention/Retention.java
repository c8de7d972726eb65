package nl.cyberwerkbank.dossier.retention;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Ended;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.product.Sourced;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long one client file may be kept.
///
/// @param kind what kind of file it is
/// @param endedOn day on which its matter ended; empty while something of it runs: a policy, a loss
/// @param until first day on which it need not and may not be kept any more; empty while something runs
/// @param source the law the period rests on, or that it is an assumption
public record Retention(DossierKind kind, Optional<LocalDate> endedOn, Optional<LocalDate> until, Source source) {
    /// What holds for a file.
    ///
    /// @param lastChangedOn day on which it was last changed
    public static Retention of(Dossier dossier, RetentionTerms terms, LocalDate lastChangedOn) {
        DossierKind kind = DossierKind.of(dossier);
        Sourced<Integer> months = kind.months(terms);
        Optional<LocalDate> ended = isRunning(dossier) ? Optional.empty() : Optional.of(end(dossier, lastChangedOn));
        return new Retention(kind, ended, ended.map(day -> day.plusMonths(months.value())), months.source());
    }

    /// Whether its time is over.
    public boolean isOver(LocalDate today) {
        return until.filter(day -> !day.isAfter(today)).isPresent();
    }

    /// A policy of which no end is recorded runs on, since it renews by itself (7.1.2).
    public static boolean isRunning(Dossier dossier) {
        return dossier.contracts().stream().anyMatch(contract -> contract.ended().isEmpty())
                || dossier.losses().stream().anyMatch(Retention::isOpen);
    }

    static boolean isOpen(LossFile loss) {
        return loss.phase() == LossFile.Phase.OPEN || loss.phase() == LossFile.Phase.REOPENED;
    }

    private static LocalDate end(Dossier dossier, LocalDate lastChangedOn) {
        List<LocalDate> ends = new ArrayList<>();
        dossier.contracts().stream()
                .map(Contract::ended)
                .flatMap(Optional::stream)
                .map(Ended::endDate)
                .forEach(ends::add);
        for (LossFile loss : dossier.losses()) {
            loss.payments().stream().map(LossPayment::paidOn).forEach(ends::add);
            loss.lastDecision().map(made -> LocalDate.ofInstant(made.at(), ZoneOffset.UTC)).ifPresent(ends::add);
        }
        dossier.offers().forEach(offer -> ends.add(offer.content().validUntil()));
        return ends.stream().max(LocalDate::compareTo).orElse(lastChangedOn);
    }
}
