package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.table.CapturedQuote;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The adviser's work on a made-up client. Its quotes come from insurers that do not exist.
record SampleAdvice(
        List<Quote> quotes, List<Need> needs, Optional<Money> grossProfitPerYear, Map<String, String> answers) {
    record Quote(
            String insurer,
            String product,
            Money premium,
            Money sumInsured,
            Money deductible,
            BigDecimal waitingPeriodHours,
            List<CapturedQuote.Sublimit> sublimits,
            int validDays,
            int daysAgo,
            String reference,
            String notes) {
        CapturedQuote on(UUID dossier, LocalDate today) {
            String name = dossier + "/quote/" + insurer;
            return new CapturedQuote(
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                    insurer,
                    Optional.empty(),
                    product,
                    Optional.of(premium),
                    Optional.of(sumInsured),
                    Optional.of(deductible),
                    Optional.of(waitingPeriodHours),
                    sublimits,
                    Optional.of(today.plusDays(validDays)),
                    today.minusDays(daysAgo),
                    reference,
                    Optional.empty(),
                    notes);
        }
    }

    Advice advice(UUID dossier, LocalDate today) {
        Advice advice = Advice.NONE.withGrossProfitPerYear(grossProfitPerYear);
        for (Quote quote : quotes) {
            advice = advice.with(quote.on(dossier, today));
        }
        for (Need need : needs) {
            advice = advice.with(need);
        }
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            advice = advice.withAnswer(answer.getKey(), Optional.of(answer.getValue()));
        }
        return advice;
    }
}
