package nl.cyberwerkbank.document;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.document.OfferPaper.StatementRow;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Statement;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Puts the client's answers, each with its question and the rule that asks it, into the words of one language.
@Article({"FAQ-14", "FAQ-15", "FAQ-16"})
record StatementWords(Wording wording) {
    /// Every acceptance question with the answer as given; an unanswered one says so.
    List<StatementRow> rows(Intake intake) {
        return List.of(
                row("appliedOn", Optional.of(intake.appliedOn()), Value.Day::new, "FAQ-03"),
                row("legalForm", intake.legalForm(), form -> new Value.Choice("legalForm", form.caseName()), "1.37"),
                row("sector", intake.sector(), sector -> new Value.Choice("sector", sector.caseName()), "FAQ-43"),
                amount("annualTurnover", intake.annualTurnover(), "FAQ-06"),
                amount("consolidatedTurnover", intake.consolidatedTurnover(), "FAQ-07"),
                amount("usTurnover", intake.usTurnover(), "FAQ-07"),
                amount("ecommerceTurnover", intake.ecommerceTurnover(), "FAQ-08"),
                count("personalDataSubjects", intake.personalDataSubjects(), "FAQ-09"),
                row("countryOfEstablishment", intake.countryOfEstablishment(), this::country, "FAQ-11"),
                row("cyberLossDates", intake.cyberLossDates(), Value.Days::new, "FAQ-12"),
                flag("securitySoftwarePresent", intake.securitySoftwarePresent(), "FAQ-14"),
                flag("accessControlPresent", intake.accessControlPresent(), "FAQ-15"),
                flag("backupAndRecoveryPresent", intake.backupAndRecoveryPresent(), "FAQ-16"));
    }

    /// Who gave the answers, and when.
    String given(Statement statement) {
        if (!statement.isComplete()) {
            return wording.text("document.offer.statements.open");
        }
        String person =
                statement.function().isBlank()
                        ? statement.givenBy()
                        : statement.givenBy() + " (" + statement.function() + ")";
        LocalDate givenOn = statement.givenOn().orElseThrow();
        return wording.text("document.offer.statements.givenBy", person, wording.longDate(givenOn));
    }

    private Value country(String code) {
        return new Value.Text(Locale.of("", code).getDisplayCountry(wording.locale()));
    }

    private StatementRow amount(String field, Optional<Money> answer, String rule) {
        return row(field, answer, Value.Amount::new, rule);
    }

    private StatementRow count(String field, Optional<BigInteger> answer, String rule) {
        return row(field, answer, Value.Count::new, rule);
    }

    private StatementRow flag(String field, Optional<Boolean> answer, String rule) {
        return row(field, answer, Value.Flag::new, rule);
    }

    private <T> StatementRow row(String field, Optional<T> answer, Function<T, Value> value, String rule) {
        Value shown = answer.map(value).orElseGet(Value.Unanswered::new);
        return new StatementRow(wording.text("document.offer.statement." + field), wording.value(shown), rule);
    }
}
