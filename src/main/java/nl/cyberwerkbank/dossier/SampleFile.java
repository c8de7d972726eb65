package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.LegalForm;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.SecondSignature;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A made-up client file as it stands in `assets/samples`. Dates are whole days before or after the day on which it is
/// used, so that a sample never grows old.
///
/// @param appliedDaysAgo days since the application
/// @param variants pinned in this order, the first advised
/// @param offersDaysAgo days since each offer, oldest first
/// @param offerState how far the last offer has come
record SampleFile(
        int appliedDaysAgo,
        Who client,
        Answers given,
        Optional<Said> statement,
        Optional<List<PremiumChoice>> variants,
        Optional<List<Premium>> givenPremiums,
        Optional<Answer> underwriterAnswer,
        Optional<Integer> inceptionInDays,
        Optional<String> insuredCapacity,
        Optional<Integer> conditionsReceivedDaysAgo,
        Optional<List<Integer>> offersDaysAgo,
        Optional<OfferState> offerState,
        Optional<List<SamplePolicy>> policies,
        Optional<List<SampleLoss>> losses,
        Optional<List<SampleScan>> scans,
        Optional<SampleAdvice> advice,
        Optional<Map<String, String>> unfinished,
        Optional<String> notes) {

    record Who(
            String legalName,
            String kvkNumber,
            String vatId,
            String iban,
            String street,
            String postcode,
            String place,
            String contactName,
            String email,
            String telephone,
            Optional<String> sbiCode,
            Optional<String> sbiVersion) {
        Client toClient() {
            return new Client(
                    legalName,
                    kvkNumber,
                    vatId,
                    iban,
                    new Address(street, postcode, place),
                    contactName,
                    email,
                    telephone,
                    sbiCode.map(this::code),
                    Optional.empty(),
                    "");
        }

        private SbiCode code(String written) {
            String year = sbiVersion.orElseThrow(() -> new IllegalArgumentException("sbiCode without sbiVersion"));
            SbiCode.Version version =
                    Arrays.stream(SbiCode.Version.values())
                            .filter(edition -> edition.year().equals(year))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no such sbiVersion: " + year));
            return SbiCode.parse(written, version)
                    .orElseThrow(() -> new IllegalArgumentException("no SBI code: " + written));
        }
    }

    record Answers(
            Optional<LegalForm> legalForm,
            Optional<Sector> sector,
            Optional<Money> annualTurnover,
            Optional<Money> consolidatedTurnover,
            Optional<Money> usTurnover,
            Optional<Money> ecommerceTurnover,
            Optional<BigInteger> personalDataSubjects,
            Optional<BigInteger> personalDataRecords,
            Optional<String> countryOfEstablishment,
            Optional<List<Integer>> cyberLossDaysAgo,
            Optional<Boolean> securitySoftwarePresent,
            Optional<Boolean> accessControlPresent,
            Optional<Boolean> backupAndRecoveryPresent) {
        Intake toIntake(LocalDate appliedOn, LocalDate today) {
            return new Intake(
                    appliedOn,
                    legalForm,
                    sector,
                    annualTurnover,
                    consolidatedTurnover,
                    usTurnover,
                    ecommerceTurnover,
                    personalDataSubjects,
                    personalDataRecords,
                    countryOfEstablishment,
                    cyberLossDaysAgo.map(losses -> losses.stream().map(days -> today.minusDays(days)).toList()),
                    securitySoftwarePresent,
                    accessControlPresent,
                    backupAndRecoveryPresent);
        }
    }

    record Said(String givenBy, String function, int daysAgo) {}

    record Premium(
            GivenPremium.By by,
            Money sumInsured,
            Money deductible,
            java.math.BigDecimal commissionPercentage,
            Money premium,
            int daysAgo,
            String reference) {
        GivenPremium on(LocalDate today) {
            return new GivenPremium(
                    by, sumInsured, deductible, commissionPercentage, premium, today.minusDays(daysAgo), reference);
        }
    }

    /// @param terms of an acceptance
    /// @param second whose signature it needs beside the first
    record Answer(
            UnderwriterAnswer.Verdict verdict,
            String answeredBy,
            int daysAgo,
            String reason,
            Set<String> reasons,
            Optional<AnswerTerms> terms,
            Optional<SecondSignature> second) {
        UnderwriterAnswer on(LocalDate today) {
            var answer =
                    UnderwriterAnswer.of(verdict, answeredBy, today.minusDays(daysAgo), reason, reasons)
                            .on(terms.orElse(AnswerTerms.NONE));
            return second.map(answer::signedBy).orElse(answer);
        }
    }

    Dossier toDossier(UUID id, String number, LocalDate today) {
        var pinned = variants.orElse(List.of());
        return new Dossier(
                id,
                number,
                client.toClient(),
                given.toIntake(today.minusDays(appliedDaysAgo), today),
                statement
                        .map(said ->
                                new Statement(
                                        said.givenBy(), said.function(), Optional.of(today.minusDays(said.daysAgo()))))
                        .orElse(Statement.OPEN),
                givenPremiums.orElse(List.of()).stream().map(premium -> premium.on(today)).toList(),
                underwriterAnswer.map(answer -> answer.on(today)),
                new Variants(pinned, pinned.stream().findFirst()),
                new Dossier.Wishes(
                        inceptionInDays.map(days -> today.plusDays(days)),
                        insuredCapacity.orElse(""),
                        conditionsReceivedDaysAgo.map(days -> today.minusDays(days))),
                List.of(),
                List.of(),
                policies.orElse(List.of()).stream().map(policy -> policy.contract(today)).toList(),
                losses.orElse(List.of()).stream().map(loss -> loss.file(today)).toList(),
                scans.orElse(List.of()).stream().map(scan -> scan.scan(id, today)).toList(),
                advice.map(sample -> sample.advice(id, today)).orElse(Advice.NONE),
                unfinished.orElse(Map.of()),
                notes.orElse(""));
    }
}
