package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.product.AcceptanceRules;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.QuoteFacts;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.RatingFacts;
import nl.cyberwerkbank.riskscan.Scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// One client file. A value: every change makes a new one, so that undo is the one before.
///
/// @param id never changes, also between installations
/// @param number for people, such as `2026-0147`
/// @param client who it is
/// @param intake what he declared
/// @param statement who declared it and when
/// @param given premiums from the portal or the underwriter
/// @param answer the desk's answer to a referral
/// @param variants what was pinned and advised
/// @param wishes what the client wishes for the contract
/// @param offers every offer made, oldest first; a new one replaces the one before
/// @param offerFiles what became of offers, by their number; an offer on which nothing was recorded has none
/// @param contracts policies, in the order entered
/// @param losses losses, in the order reported
/// @param scans conversations on prevention, oldest first; nothing here ever enters a decision or a premium
/// @param advice captured quotes, needs, choice and figures for the sum
/// @param unfinished text that was typed into a field and is no value yet, by field name, so that it is not lost
/// @param notes internal notes, never printed and never shown to the client
public record Dossier(
        UUID id,
        String number,
        Client client,
        Intake intake,
        Statement statement,
        List<GivenPremium> given,
        Optional<UnderwriterAnswer> answer,
        Variants variants,
        Wishes wishes,
        List<Offer> offers,
        List<OfferFile> offerFiles,
        List<Contract> contracts,
        List<LossFile> losses,
        List<Scan> scans,
        Advice advice,
        Map<String, String> unfinished,
        String notes) {
    public Dossier {
        given = List.copyOf(given);
        offers = List.copyOf(offers);
        offerFiles = List.copyOf(offerFiles);
        contracts = List.copyOf(contracts);
        losses = List.copyOf(losses);
        scans = List.copyOf(scans);
        unfinished = Map.copyOf(unfinished);
    }

    /// What the client wishes for the contract.
    ///
    /// @param inceptionDate wished first day of cover
    /// @param insuredCapacity in which capacity the client wants to be insured (U-08)
    /// @param conditionsReceivedOn when the client confirmed to have received the conditions
    public record Wishes(
            Optional<LocalDate> inceptionDate, String insuredCapacity, Optional<LocalDate> conditionsReceivedOn) {
        /// No wishes yet.
        public static final Wishes NONE = new Wishes(Optional.empty(), "", Optional.empty());
    }

    /// A new, empty file.
    public static Dossier blank(UUID id, String number, LocalDate today) {
        return new Dossier(
                id,
                number,
                Client.UNKNOWN,
                Intake.blank(today),
                Statement.OPEN,
                List.of(),
                Optional.empty(),
                Variants.NONE,
                Wishes.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Advice.NONE,
                Map.of(),
                "");
    }

    /// The answers to decide on: as given, but with the sector in doubt where the activity code contradicts it (U-17).
    public Intake intakeToDecideOn(AcceptanceRules rules) {
        return intake.sector()
                .map(answer -> intake.withSector(rules.sectorToDecideOn(answer, client.sbiCode())))
                .orElse(intake);
    }

    /// What a quote is made from.
    public QuoteFacts quoteFacts(AcceptanceRules rules) {
        return new QuoteFacts(RatingFacts.of(client, intakeToDecideOn(rules)), given, answer);
    }

    /// The offer in force: the last one made.
    public Optional<Offer> currentOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }

    /// The offer with this number.
    public Optional<Offer> offer(String offerNumber) {
        return offers.stream().filter(offer -> offer.content().number().equals(offerNumber)).findFirst();
    }

    /// What became of the offer with this number.
    public OfferFile offerFile(String offerNumber) {
        return offerFiles.stream()
                .filter(file -> file.number().equals(offerNumber))
                .findFirst()
                .orElseGet(() -> OfferFile.blank(offerNumber));
    }

    /// The files that belong to it and are kept beside it: signed offers, evidence of losses, captured quotes.
    ///
    /// @return what each is called, by its SHA-256 in hexadecimal digits
    public Map<String, String> documents() {
        var documents = new LinkedHashMap<String, String>();
        offerFiles.stream()
                .flatMap(file -> file.documents().stream())
                .forEach(signed -> documents.put(signed.id(), signed.fileName()));
        losses.stream()
                .flatMap(loss -> loss.evidence().stream())
                .forEach(evidence -> documents.put(evidence.sha256(), evidence.fileName()));
        advice.quotes().stream()
                .flatMap(quote -> quote.file().stream())
                .forEach(file -> documents.put(file.sha256(), file.name()));
        return documents;
    }

    /// The same file with this in the place of what was recorded on the offer with its number, or added.
    public Dossier withOfferFile(OfferFile other) {
        return copy().offerFiles(replaced(offerFiles, other, OfferFile::number)).build();
    }

    /// How far the file has come.
    public Stage stage() {
        if (!offers.isEmpty()) {
            return Stage.OFFER;
        }
        return variants.pinned().isEmpty() && answer.isEmpty() ? Stage.INTAKE : Stage.QUOTE;
    }

    /// The same file under another number, as when it comes from another installation.
    public Dossier withNumber(String other) {
        return copy().number(other).build();
    }

    public Dossier withClient(Client other) {
        return copy().client(other).build();
    }

    public Dossier withIntake(Intake other) {
        return copy().intake(other).build();
    }

    public Dossier withStatement(Statement other) {
        return copy().statement(other).build();
    }

    public Dossier withGiven(List<GivenPremium> other) {
        return copy().given(other).build();
    }

    public Dossier withAnswer(Optional<UnderwriterAnswer> other) {
        return copy().answer(other).build();
    }

    public Dossier withVariants(Variants other) {
        return copy().variants(other).build();
    }

    public Dossier withWishes(Wishes other) {
        return copy().wishes(other).build();
    }

    public Dossier withOffers(List<Offer> other) {
        return copy().offers(other).build();
    }

    public Dossier withUnfinished(Map<String, String> other) {
        return copy().unfinished(other).build();
    }

    public Dossier withNotes(String other) {
        return copy().notes(other).build();
    }

    /// The policy with this id.
    public Optional<Contract> contract(UUID contractId) {
        return contracts.stream().filter(contract -> contract.id().equals(contractId)).findFirst();
    }

    /// The loss with this id.
    public Optional<LossFile> loss(UUID lossId) {
        return losses.stream().filter(loss -> loss.id().equals(lossId)).findFirst();
    }

    /// The same file with this policy in the place of the one with its id, or added.
    public Dossier withContract(Contract other) {
        return withContracts(replaced(contracts, other, Contract::id));
    }

    /// The same file with this loss in the place of the one with its id, or added.
    public Dossier withLoss(LossFile other) {
        return withLosses(replaced(losses, other, LossFile::id));
    }

    private static <T> List<T> replaced(List<T> all, T other, Function<T, Object> id) {
        var next = new ArrayList<>(all);
        next.replaceAll(one -> id.apply(one).equals(id.apply(other)) ? other : one);
        if (!next.contains(other)) {
            next.add(other);
        }
        return next;
    }

    public Dossier withContracts(List<Contract> other) {
        return copy().contracts(other).build();
    }

    public Dossier withLosses(List<LossFile> other) {
        return copy().losses(other).build();
    }

    /// The scan held last.
    public Optional<Scan> latestScan() {
        return scans.isEmpty() ? Optional.empty() : Optional.of(scans.getLast());
    }

    /// The same file with this scan in the place of the one with its id, or added.
    public Dossier withScan(Scan other) {
        return copy().scans(replaced(scans, other, Scan::id)).build();
    }

    public Dossier withAdvice(Advice other) {
        return copy().advice(other).build();
    }

    private DossierCopy copy() {
        return new DossierCopy(this);
    }
}
