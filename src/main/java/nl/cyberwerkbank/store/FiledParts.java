package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.Reserve;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Derives from a dossier how its policies and losses are listed.
final class FiledParts {
    /// Hours in which the law wants a breach of personal data notified to the privacy regulator.
    private static final int HOURS_TO_NOTIFY = 72;

    private static final int LONGEST_TITLE = 120;

    private FiledParts() {}

    /// The terms are read once, and only where there is a policy or a loss.
    private static final class Terms {
        static final PolicyTerms POLICY = PolicyTerms.shipped();
        static final ClaimTerms CLAIM = ClaimTerms.shipped();
    }

    static List<DossierPart> of(Dossier dossier, Readings readings) {
        return Stream.concat(
                        dossier.contracts().stream().map(contract -> policy(contract, dossier, readings)),
                        dossier.losses().stream().map(FiledParts::loss))
                .toList();
    }

    private static DossierPart policy(Contract contract, Dossier dossier, Readings readings) {
        var standing = new Standing(contract, dossier.losses(), Terms.POLICY, readings);
        LocalDate lastDay = contract.period().endDate().minusDays(1);
        return new DossierPart(
                DossierPart.Kind.POLICY,
                contract.id(),
                contract.number(),
                inBrief(contract.schedule().insuredCapacity()),
                Optional.of(contract.inceptionDate()),
                Optional.of(contract.period().endDate()),
                OptionalLong.of(contract.scheduleOn(lastDay).sumInsured().getAmountMinorLong()),
                standing.states().stream()
                        .map(since -> new DossierPart.State(since.from(), "policies.state." + since.state().caseName()))
                        .toList(),
                standing.dates().stream()
                        .map(date -> new DossierPart.Due(date.on(), date.until(), "finding." + date.rule()))
                        .toList());
    }

    private static DossierPart loss(LossFile loss) {
        var notice = loss.notice();
        return new DossierPart(
                DossierPart.Kind.LOSS,
                loss.id(),
                loss.number(),
                inBrief(notice.story()),
                Optional.of(notice.receivedAt().toLocalDate()),
                Optional.empty(),
                OptionalLong.of(reserved(loss).getAmountMinorLong()),
                List.of(new DossierPart.State(LocalDate.EPOCH, "loss.phase." + loss.phase().caseName())),
                clocks(loss));
    }

    private static List<DossierPart.Due> clocks(LossFile loss) {
        var clocks = new ArrayList<DossierPart.Due>();
        if (loss.phase() == LossFile.Phase.OPEN) {
            clocks.add(clock(loss.notice().receivedAt(), Terms.CLAIM.waiverHours().value(), "start.clock.deductible"));
            loss.notice()
                    .controllerAwareAt()
                    .ifPresent(at -> clocks.add(clock(at, HOURS_TO_NOTIFY, "start.clock.regulator")));
        }
        return clocks;
    }

    private static DossierPart.Due clock(LocalDateTime start, int hours, String key) {
        LocalDate end = start.plusHours(hours).toLocalDate();
        return new DossierPart.Due(end, end, key);
    }

    private static Money reserved(LossFile loss) {
        return Stream.of(CostHead.values())
                .flatMap(head -> loss.reserve(head).stream())
                .map(Reserve::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    private static String inBrief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }
}
