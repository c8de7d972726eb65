package nl.cyberwerkbank.exchange.intake;

import nl.cyberwerkbank.acceptance.SumRequest;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.LegalForm;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The record `given` of kind acceptance, valid by its schema, in the words of the domain. Absent and null both mean
/// "not answered". The score of the risk scan is not among them: it is dropped here and reaches no decision (FAQ-01).
///
/// @param given the record as it was read
public record GivenIntake(JsonNode given) {
    /// The date of the application, where the record has one.
    public Optional<LocalDate> appliedOn() {
        return answer("appliedOn", GivenIntake::date);
    }

    /// The client's answers.
    ///
    /// @param appliedOn the date of the application
    public Intake intake(LocalDate appliedOn) {
        return new Intake(
                appliedOn,
                answer("legalForm", name -> CaseName.parse(LegalForm.class, name.asString()).orElseThrow()),
                answer("sector", name -> CaseName.parse(Sector.class, name.asString()).orElseThrow()),
                answer("annualTurnover", GivenIntake::money),
                answer("consolidatedTurnover", GivenIntake::money),
                answer("usTurnover", GivenIntake::money),
                answer("ecommerceTurnover", GivenIntake::money),
                answer("personalDataSubjects", GivenIntake::count),
                answer("personalDataRecords", GivenIntake::count),
                answer("countryOfEstablishment", JsonNode::asString),
                answer("cyberLossDates", dates -> list(dates, GivenIntake::date)),
                answer("securitySoftwarePresent", JsonNode::booleanValue),
                answer("accessControlPresent", JsonNode::booleanValue),
                answer("backupAndRecoveryPresent", JsonNode::booleanValue));
    }

    /// The sum asked for, with the steps that the record names.
    public SumRequest.Asked sumAsked() {
        return new SumRequest.Asked(
                requestedSumInsured(), answer("sumInsuredSteps", steps -> list(steps, GivenIntake::money)));
    }

    /// The sum that the client wishes.
    public Optional<Money> requestedSumInsured() {
        return answer("requestedSumInsured", GivenIntake::money);
    }

    /// The deductible that the client chose.
    public Optional<Money> chosenDeductible() {
        return answer("chosenDeductible", GivenIntake::money);
    }

    /// The commission in percent.
    public Optional<BigDecimal> commissionPercentage() {
        return answer("commissionPercentage", JsonNode::decimalValue);
    }

    /// The annual premium by the tariff, before floor and commission.
    public Optional<Money> tariffPremium() {
        return answer("tariffPremium", GivenIntake::money);
    }

    /// The variant chosen, when sum, deductible and commission are all there.
    public Optional<PremiumChoice> choice() {
        return requestedSumInsured()
                .flatMap(sum ->
                        chosenDeductible()
                                .flatMap(deductible ->
                                        commissionPercentage()
                                                .map(commission -> new PremiumChoice(sum, deductible, commission))));
    }

    private <T> Optional<T> answer(String field, Function<JsonNode, T> reading) {
        JsonNode node = given.path(field);
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(reading.apply(node));
    }

    private static Money money(JsonNode node) {
        return Money.of(CurrencyUnit.EUR, node.decimalValue());
    }

    private static BigInteger count(JsonNode node) {
        return node.decimalValue().toBigIntegerExact();
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        var list = new ArrayList<T>();
        array.forEach(element -> list.add(reading.apply(element)));
        return list;
    }
}
