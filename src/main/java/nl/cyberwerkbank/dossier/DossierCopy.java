package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.dossier.Dossier.Wishes;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.riskscan.Scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A dossier in the making of its next value; one thread only.
final class DossierCopy {
    private final UUID id;
    private String number;
    private Client client;
    private Intake intake;
    private Statement statement;
    private List<GivenPremium> given;
    private Optional<UnderwriterAnswer> answer;
    private Variants variants;
    private Wishes wishes;
    private List<Offer> offers;
    private List<OfferFile> offerFiles;
    private List<Contract> contracts;
    private List<LossFile> losses;
    private List<Scan> scans;
    private Advice advice;
    private Map<String, String> unfinished;
    private String notes;

    DossierCopy(Dossier dossier) {
        id = dossier.id();
        number = dossier.number();
        client = dossier.client();
        intake = dossier.intake();
        statement = dossier.statement();
        given = dossier.given();
        answer = dossier.answer();
        variants = dossier.variants();
        wishes = dossier.wishes();
        offers = dossier.offers();
        offerFiles = dossier.offerFiles();
        contracts = dossier.contracts();
        losses = dossier.losses();
        scans = dossier.scans();
        advice = dossier.advice();
        unfinished = dossier.unfinished();
        notes = dossier.notes();
    }

    DossierCopy number(String other) {
        number = other;
        return this;
    }

    DossierCopy client(Client other) {
        client = other;
        return this;
    }

    DossierCopy intake(Intake other) {
        intake = other;
        return this;
    }

    DossierCopy statement(Statement other) {
        statement = other;
        return this;
    }

    DossierCopy given(List<GivenPremium> other) {
        given = other;
        return this;
    }

    DossierCopy answer(Optional<UnderwriterAnswer> other) {
        answer = other;
        return this;
    }

    DossierCopy variants(Variants other) {
        variants = other;
        return this;
    }

    DossierCopy wishes(Wishes other) {
        wishes = other;
        return this;
    }

    DossierCopy offers(List<Offer> other) {
        offers = other;
        return this;
    }

    DossierCopy offerFiles(List<OfferFile> other) {
        offerFiles = other;
        return this;
    }

    DossierCopy contracts(List<Contract> other) {
        contracts = other;
        return this;
    }

    DossierCopy losses(List<LossFile> other) {
        losses = other;
        return this;
    }

    DossierCopy scans(List<Scan> other) {
        scans = other;
        return this;
    }

    DossierCopy advice(Advice other) {
        advice = other;
        return this;
    }

    DossierCopy unfinished(Map<String, String> other) {
        unfinished = other;
        return this;
    }

    DossierCopy notes(String other) {
        notes = other;
        return this;
    }

    Dossier build() {
        return new Dossier(
                id,
                number,
                client,
                intake,
                statement,
                given,
                answer,
                variants,
                wishes,
                offers,
                offerFiles,
                contracts,
                losses,
                scans,
                advice,
                unfinished,
                notes);
    }
}
