package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.Closing;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.dossier.offer.Receipt;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.quote.Offer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Brings the offer of a made-up client to a state, one step a day from the day after it was made.
///
/// @param signedPage hash of the page that every made-up client signed
/// @param adviser who takes the steps
/// @param today no step is taken later
record SampleLife(String signedPage, String adviser, LocalDate today) {
    private static final String SIGNED_PAGE = "getekende-offerte.png";
    private static final LocalTime NOON = LocalTime.NOON;
    private static final BigDecimal WAITING_HOURS = BigDecimal.valueOf(12);

    Dossier brought(Dossier dossier, OfferState state) {
        if (state == OfferState.LOST || state == OfferState.DECLINED) {
            Closing.Kind kind = state == OfferState.LOST ? Closing.Kind.LOST : Closing.Kind.DECLINED;
            return step(dossier, 2, steps -> steps.close(new Closing(kind, dossier.notes(), act(steps))));
        }
        Dossier now = dossier;
        if (isDue(state, OfferState.QUOTE_SIGNED)) {
            now = step(now, 1, steps -> steps.sign(signing(steps)));
        }
        if (isDue(state, OfferState.POLICY_REQUESTED)) {
            now = step(now, 2, steps -> steps.check(check(steps)));
            now = step(now, 2, steps -> steps.request(act(steps)));
        }
        if (isDue(state, OfferState.SIGNED_QUOTE_UPLOADED)) {
            now = step(now, 3, steps -> steps.attach(document(steps)));
        }
        if (isDue(state, OfferState.RECEIPT_CONFIRMED)) {
            now = step(now, 4, steps -> steps.confirm(receipt(steps)));
        }
        if (isDue(state, OfferState.POLICY_ISSUED)) {
            now = step(now, 5, this::issue);
        }
        return now;
    }

    private static boolean isDue(OfferState state, OfferState step) {
        return state.compareTo(step) >= 0;
    }

    private Dossier step(Dossier dossier, int days, Function<OfferSteps, Result> step) {
        Offer offer = dossier.currentOffer().orElseThrow();
        LocalDate day = offer.content().issuedOn().plusDays(days);
        return switch (step.apply(new OfferSteps(dossier, offer, day.isAfter(today) ? today : day))) {
            case Result.Taken taken -> taken.dossier();
            case Result.Refused(var findings) -> throw new IllegalStateException("no step of a sample: " + findings);
        };
    }

    private Act act(OfferSteps steps) {
        return new Act(adviser, steps.today().atTime(NOON).toInstant(ZoneOffset.UTC));
    }

    private Signing signing(OfferSteps steps) {
        var statement = steps.dossier().statement();
        return new Signing(
                Signing.Way.ON_PAPER,
                statement.givenBy(),
                statement.function(),
                steps.dossier().client().address().place(),
                steps.today(),
                Optional.empty(),
                List.of(),
                Set.of(),
                steps.offer().contentHash(),
                act(steps));
    }

    private SanctionsCheck check(OfferSteps steps) {
        return new SanctionsCheck(
                id(steps, "sanctions"),
                steps.today(),
                adviser,
                "Geconsolideerde lijst van de Europese Unie",
                steps.today().minusDays(1),
                List.of(steps.dossier().client().legalName(), steps.dossier().statement().givenBy()),
                SanctionsCheck.Result.CLEAR,
                "",
                act(steps));
    }

    private SignedDocument document(OfferSteps steps) {
        return new SignedDocument(signedPage, "image/png", SIGNED_PAGE, SignedDocument.Recognised.BY_USER, act(steps));
    }

    private Receipt receipt(OfferSteps steps) {
        return new Receipt("M. Overbeek", steps.today(), "CYB-" + steps.offer().content().number(), act(steps));
    }

    private Result issue(OfferSteps steps) {
        var offered = OfferedContract.of(steps.offer());
        LocalDate inception = offered.inceptionDate().orElse(steps.today());
        String number = "CYB-2" + steps.dossier().client().kvkNumber().substring(0, 5);
        return steps.issuePolicy(offered.policy(id(steps, "policy"), number, inception, WAITING_HOURS), act(steps));
    }

    private static UUID id(OfferSteps steps, String what) {
        String name = steps.dossier().id() + "/" + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
