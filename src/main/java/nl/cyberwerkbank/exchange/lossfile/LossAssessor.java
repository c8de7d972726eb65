package nl.cyberwerkbank.exchange.lossfile;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.ClaimOddities;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.decision.Basis;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.dossier.loss.wizard.GivenRecord;
import nl.cyberwerkbank.dossier.loss.wizard.PolicyView;
import nl.cyberwerkbank.dossier.loss.wizard.Questionnaire;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimDefaults;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimReader;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Decides losses as they stand. Holds nothing between losses; any number of threads may use one.
public final class LossAssessor {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final ClaimQuestions book;
    private final PolicyTerms terms;
    private final ClaimReader reader;
    private final ClaimDecision decision;
    private final List<Reading> register;

    /// @param claimTerms the terms that decide claims
    /// @param terms their periods for policies
    /// @param register the readings of claims
    public LossAssessor(ClaimQuestions book, ClaimTerms claimTerms, PolicyTerms terms, List<Reading> register) {
        this.book = book;
        this.terms = terms;
        this.reader = new ClaimReader(ClaimDefaults.of(claimTerms));
        this.decision = new ClaimDecision(ClaimFigures.of(claimTerms, terms));
        this.register = List.copyOf(register);
    }

    /// Decides one loss of a dossier as it stands.
    ///
    /// @param ofOffice the readings of the office; what a person chose for this loss goes before them
    /// @throws IllegalArgumentException when the dossier does not have the policy of the loss
    public LossAssessment assess(Dossier dossier, LossFile file, Readings ofOffice) {
        Readings readings = file.readings(ofOffice);
        Map<String, String> inForce = valuesOf(readings);
        var policy = new PolicyView(terms, readings).of(dossier, file);
        var questions = new Questionnaire(book, file, policy);
        ObjectNode given = GivenRecord.of(file, policy, questions);
        if (!isEnough(questions, given)) {
            return new LossAssessment(
                    file,
                    policy,
                    questions,
                    new Basis(given.toPrettyString(), inForce),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }
        try {
            ClaimFile facts = reader.read(given);
            return new LossAssessment(
                    file,
                    policy,
                    questions,
                    new Basis(given.toPrettyString(), inForce),
                    Optional.of(facts),
                    Optional.of(OtherReadings.of(decision, facts, readings, register)),
                    ClaimOddities.of(facts),
                    Optional.empty());
        } catch (IllegalArgumentException contradiction) {
            return new LossAssessment(
                    file,
                    policy,
                    questions,
                    new Basis(given.toPrettyString(), inForce),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(contradiction.getMessage()));
        }
    }

    /// Makes a decision again from what it rests on.
    public Redecided again(LossDecision decision) {
        ClaimFile facts = reader.read(JSON.readTree(decision.given()));
        return new Redecided(
                facts, OtherReadings.of(this.decision, facts, new Readings(decision.readings()), register));
    }

    /// A decision made again.
    ///
    /// @param facts the facts it rests on
    /// @param result the decision with the other readings
    public record Redecided(ClaimFile facts, OtherReadings result) {}

    private Map<String, String> valuesOf(Readings readings) {
        var values = new TreeMap<String, String>();
        register.forEach(reading -> values.put(reading.key(), readings.valueOf(reading)));
        return values;
    }

    /// Whether something can be decided: everything about the event is known that has no presumption, and one item is
    /// complete.
    private static boolean isEnough(Questionnaire questions, ObjectNode given) {
        return !given.get("items").isEmpty()
                && questions.open().stream()
                        .filter(open -> open.itemId().isEmpty())
                        .map(AskedQuestion::path)
                        .noneMatch(REQUIRED::contains);
    }

    /// Facts without which no loss can be decided.
    private static final List<String> REQUIRED =
            List.of(
                    "event.types",
                    "event.occurredOn",
                    "event.discoveredOn",
                    "event.reportedInWritingOn",
                    "event.technicalFailure.type",
                    "event.perpetrator.function",
                    "event.perpetrator.intent",
                    "event.illegalSoftware.causedLoss");
}
