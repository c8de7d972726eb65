package nl.cyberwerkbank.dossier.offer;

import static nl.cyberwerkbank.dossier.offer.OfferedBakery.ACT;
import static nl.cyberwerkbank.dossier.offer.OfferedBakery.TODAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.Milestone.Progress;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

class OfferLifeTest {
    private static final Dossier OFFERED = OfferedBakery.dossier();
    private static final Offer OFFER = OFFERED.currentOffer().orElseThrow();

    private static OfferLife life(Dossier dossier) {
        return new OfferLife(dossier, dossier.offer(OFFER.content().number()).orElseThrow(), TODAY);
    }

    private static OfferSteps steps(Dossier dossier) {
        return new OfferSteps(dossier, OFFER, TODAY);
    }

    private static Dossier after(Result result) {
        assertThat(result).isInstanceOf(Result.Taken.class);
        return ((Result.Taken) result).dossier();
    }

    private static List<String> reasons(Result result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused) result)
                .findings().stream().map(finding -> finding.rule() + " " + finding.source().article()).toList();
    }

    private static Dossier signed(Dossier dossier) {
        return after(steps(dossier).sign(OfferedBakery.drawn(OFFER)));
    }

    private static Dossier checked(Dossier dossier) {
        return after(steps(dossier).check(OfferedBakery.check(SanctionsCheck.Result.CLEAR)));
    }

    private static Dossier requested() {
        return after(steps(checked(signed(OFFERED))).request(ACT));
    }

    private static Dossier confirmed() {
        Dossier attached = after(steps(requested()).attach(OfferedBakery.scan()));
        return after(steps(attached).confirm(OfferedBakery.receipt()));
    }

    @Test
    void travelsAllSevenStatesInTheirOrder() {
        assertThat(life(OFFERED).state()).isEqualTo(OfferState.QUOTE_ISSUED);
        assertThat(life(signed(OFFERED)).state()).isEqualTo(OfferState.QUOTE_SIGNED);
        assertThat(life(requested()).state()).isEqualTo(OfferState.POLICY_REQUESTED);
        Dossier attached = after(steps(requested()).attach(OfferedBakery.scan()));
        assertThat(life(attached).state()).isEqualTo(OfferState.SIGNED_QUOTE_UPLOADED);
        assertThat(life(confirmed()).state()).isEqualTo(OfferState.RECEIPT_CONFIRMED);
        Dossier issued = after(steps(confirmed()).issuePolicy(OfferedBakery.policy(OFFER), ACT));
        assertThat(life(issued).state()).isEqualTo(OfferState.POLICY_ISSUED);
        assertThat(life(issued).milestones()).extracting(Milestone::progress).containsOnly(Progress.DONE);
        assertThat(life(issued).possible()).isEmpty();
    }

    @Test
    void aSignedFileAttachedBeforeTheApplicationCountsOnceBothExist() {
        Dossier early = checked(after(steps(signed(OFFERED)).attach(OfferedBakery.scan())));
        assertThat(life(early).state()).isEqualTo(OfferState.QUOTE_SIGNED);

        assertThat(life(after(steps(early).request(ACT))).state()).isEqualTo(OfferState.SIGNED_QUOTE_UPLOADED);
    }

    @Test
    void noPolicyIsAppliedForWithoutASignatureAndASanctionsCheck() {
        assertThat(reasons(steps(OFFERED).request(ACT)))
                .containsExactly("offerSigned FAQ-03.3", "sanctionsChecked 2.5.5");
        assertThat(reasons(steps(signed(OFFERED)).request(ACT))).containsExactly("sanctionsChecked 2.5.5");
    }

    @ParameterizedTest
    @EnumSource(value = SanctionsCheck.Result.class, names = "CLEAR", mode = EnumSource.Mode.EXCLUDE)
    void aFindOnTheSanctionsListStopsTheApplicationUntilALaterLookClearsIt(SanctionsCheck.Result result) {
        Dossier found = after(steps(signed(OFFERED)).check(OfferedBakery.check(result)));
        assertThat(reasons(steps(found).request(ACT))).containsExactly("sanctionsChecked 2.5.5");

        assertThat(life(after(steps(checked(found)).request(ACT))).state()).isEqualTo(OfferState.POLICY_REQUESTED);
    }

    @Test
    void aReceiptNeedsTheSignedOfferAndAPolicyTheReceipt() {
        assertThat(reasons(steps(requested()).confirm(OfferedBakery.receipt())))
                .containsExactly("signedOfferAttached FAQ-03.5");
        assertThat(reasons(steps(requested()).issuePolicy(OfferedBakery.policy(OFFER), ACT)))
                .containsExactly("receiptConfirmed FAQ-03.6");
    }

    @Test
    void aSignatureIsNotOlderThanTheOfferNotOfTomorrowAndOfThisOfferOnly() {
        assertThat(reasons(steps(OFFERED).sign(OfferedBakery.onPaper(OFFER, TODAY.minusDays(1)))))
                .containsExactly("signedInTime FAQ-03.3");
        assertThat(reasons(steps(OFFERED).sign(OfferedBakery.onPaper(OFFER, TODAY.plusDays(1)))))
                .containsExactly("signedInTime FAQ-03.3");
        Offer other = new Offer(OFFER.content(), "0".repeat(64));
        assertThat(reasons(steps(OFFERED).sign(OfferedBakery.drawn(other))))
                .containsExactly("signedThisOffer FAQ-03.3");
    }

    @Test
    void whoSignsOnTheScreenSaysYesToEveryStatement() {
        Signing drawn = OfferedBakery.drawn(OFFER);
        var silent =
                new Signing(
                        drawn.way(),
                        drawn.name(),
                        drawn.function(),
                        drawn.place(),
                        drawn.signedOn(),
                        drawn.signedAt(),
                        drawn.strokes(),
                        java.util.Set.of(Signing.Agreement.CONDITIONS),
                        drawn.offerHash(),
                        drawn.recorded());

        assertThat(reasons(steps(OFFERED).sign(silent))).containsExactly("statementsAgreed FAQ-03.3");
    }

    @Test
    void aStepIsNotTakenTwice() {
        assertThat(reasons(steps(signed(OFFERED)).sign(OfferedBakery.drawn(OFFER))))
                .containsExactly("stepTaken FAQ-03.3");
    }

    @Test
    void aNewVersionReplacesTheOneBeforeAndBothSaySo() {
        Dossier both = OfferedBakery.offered(signed(OFFERED));
        Offer second = both.currentOffer().orElseThrow();

        assertThat(life(both).replacedBy()).contains(second.content().number());
        assertThat(new OfferLife(both, second, TODAY).replaces()).contains(OFFER.content().number());
    }

    @Test
    void nothingMoreIsDoneWithAReplacedOffer() {
        Dossier both = OfferedBakery.offered(OFFERED);

        assertThat(reasons(steps(both).sign(OfferedBakery.drawn(OFFER)))).containsExactly("offerInForce FAQ-03.2");
        assertThat(life(both).possible()).isEmpty();
        assertThat(life(both).milestones())
                .filteredOn(milestone -> milestone.state() == OfferState.QUOTE_SIGNED)
                .extracting(Milestone::progress)
                .containsExactly(Progress.CUT_OFF);
    }

    @Test
    void anOfferAfterAPolicyReplacesNothing() {
        Dossier issued = after(steps(confirmed()).issuePolicy(OfferedBakery.policy(OFFER), ACT));

        assertThat(OfferedBakery.offered(issued).currentOffer().orElseThrow().content().replaces()).isEmpty();
    }

    @Test
    void expiryWarnsAndStopsNothing() {
        LocalDate late = OFFER.content().validUntil().plusDays(1);
        var life = new OfferLife(OFFERED, OFFER, late);

        assertThat(life.warnings()).extracting(Finding::rule).containsExactly("offerValidity");
        assertThat(new OfferSteps(OFFERED, OFFER, late).sign(OfferedBakery.onPaper(OFFER, late)))
                .isInstanceOf(Result.Taken.class);
        assertThat(new OfferLife(OFFERED, OFFER, late.minusDays(1)).warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Closing.Kind.class)
    void anOfferIsClosedWithAReasonAndCanBeOpenedAgain(Closing.Kind kind) {
        Dossier closed = after(steps(signed(OFFERED)).close(new Closing(kind, "te duur", ACT)));

        assertThat(life(closed).state().caseName()).isEqualTo(kind.caseName());
        assertThat(reasons(steps(closed).check(OfferedBakery.check(SanctionsCheck.Result.CLEAR))))
                .containsExactly("offerInForce FAQ-03.2");
        assertThat(life(closed).possible()).containsExactly(OfferStep.REOPEN);
        assertThat(life(after(steps(closed).reopen())).state()).isEqualTo(OfferState.QUOTE_SIGNED);
        assertThatThrownBy(() -> new Closing(kind, " ", ACT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedOfferIsNotOpenedAgainBesideALaterOne() {
        Dossier closed = after(steps(OFFERED).close(new Closing(Closing.Kind.LOST, "te duur", ACT)));

        assertThat(reasons(steps(OfferedBakery.offered(closed)).reopen())).containsExactly("offerInForce FAQ-03.2");
    }

    @Test
    void aReceiptIsNotOlderThanTheSignature() {
        Dossier attached = after(steps(requested()).attach(OfferedBakery.scan()));
        var early = new Receipt("B. Smit", TODAY.minusDays(1), "", ACT);

        assertThat(reasons(steps(attached).confirm(early))).containsExactly("confirmedInTime FAQ-03.6");
    }

    @Test
    void theLineNamesWhatIsDoneWhatComesNextAndWhatIsMissing() {
        List<Milestone> line = life(signed(OFFERED)).milestones();

        assertThat(line)
                .extracting(Milestone::progress)
                .containsExactly(
                        Progress.DONE,
                        Progress.DONE,
                        Progress.DONE,
                        Progress.NEXT,
                        Progress.LATER,
                        Progress.LATER,
                        Progress.LATER);
        assertThat(line.get(2).act()).contains(ACT);
        assertThat(line.get(3).findings())
                .filteredOn(OfferLife::stands)
                .extracting(Finding::rule)
                .containsExactly("sanctionsChecked");
    }

    @ParameterizedTest
    @EnumSource(OfferStep.class)
    void everyFindingHasWordsInBothLanguages(OfferStep step) {
        List<Dossier> dossiers =
                List.of(OFFERED, signed(OFFERED), requested(), confirmed(), OfferedBakery.offered(OFFERED));
        for (Locale language : List.of(Wording.DUTCH, Wording.ENGLISH)) {
            Wording wording = Wording.of(language);
            Function<Finding, String> words = finding -> wording.title(finding) + wording.text(finding.message());
            for (Dossier dossier : dossiers) {
                assertThat(life(dossier).findings(step)).extracting(words).doesNotContain("");
                assertThat(life(dossier).obstacles(step)).extracting(words).doesNotContain("");
            }
        }
    }

    @Test
    void everythingRecordedIsReadBackFromTheFile() {
        Dossier issued = after(steps(confirmed()).issuePolicy(OfferedBakery.policy(OFFER), ACT));

        assertThat(DossierJson.read(DossierJson.write(issued))).isEqualTo(issued);
    }

    @Test
    void aFileWrittenBeforeOffersHadALifeIsRead() {
        String before =
                DossierJson.write(OFFERED).replace("\"offerFiles\":[],", "").replaceAll(",\"replaces\":null", "");

        assertThat(before).doesNotContain("offerFiles", "\"replaces\"");
        assertThat(DossierJson.read(before)).isEqualTo(OFFERED);
        assertThat(OFFERED.offerFile(OFFER.content().number()).issued()).isEqualTo(Optional.empty());
    }
}
