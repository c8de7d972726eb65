package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.Euros;

import org.joda.money.Money;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What caps a claim, worked out from its case file alone, beside the engine.
///
/// @param given the record `given` of the file
/// @param readings the readings that differ from their default
record BoundsOfAClaim(JsonNode given, Map<String, String> readings) {
    private static final int REPORTING_DAYS = 60;
    private static final int CIRCUMSTANCE_DAYS = 30;

    /// `2025-01-01/2026-01-01`: the insurance year that bears the loss.
    String year() {
        LocalDate start = years().floorKey(within(date()));
        LocalDate next = years().higherKey(start);
        return start + "/" + (next == null ? day(policy(), "endDate").orElseThrow() : next);
    }

    Money sumOfTheYear() {
        JsonNode year = years().floorEntry(within(date())).getValue();
        return money(year.has("sumInsured") ? year.get("sumInsured") : policy().get("sumInsured"));
    }

    Money remainderOfTheYear() {
        JsonNode paid = years().floorEntry(within(date())).getValue().path("paid");
        Money left = paid.isMissingNode() ? sumOfTheYear() : sumOfTheYear().minus(money(paid));
        return left.isNegative() ? Euros.ZERO : left;
    }

    /// The covered amounts, by the id of the item, within the sublimits that the items share; where each coverage is a
    /// loss of its own, the items of one coverage share them.
    Money withinSublimits(Map<String, Money> covered) {
        boolean perCoverage = "perCoverage".equals(readings.get("seriesScope"));
        Map<String, Money> shared = new HashMap<>();
        Map<String, Money> limits = new HashMap<>();
        Money total = Euros.ZERO;
        for (JsonNode item : given.get("items")) {
            Money amount = covered.get(item.get("id").asString());
            String key = item.path("sublimitKey").asString("");
            if (key.isEmpty()) {
                total = total.plus(amount);
            } else {
                String group = key + (perCoverage ? item.get("coverage").asString() : "");
                shared.merge(group, amount, Money::plus);
                limits.put(group, money(policy().get("sublimits").get(key)));
            }
        }
        for (var group : shared.entrySet()) {
            Money limit = limits.get(group.getKey());
            total = total.plus(group.getValue().isGreaterThan(limit) ? limit : group.getValue());
        }
        return total;
    }

    private JsonNode policy() {
        return given.get("policy");
    }

    private JsonNode event() {
        return given.get("event");
    }

    private TreeMap<LocalDate, JsonNode> years() {
        var years = new TreeMap<LocalDate, JsonNode>();
        policy().path("insuranceYears").forEach(year -> years.put(day(year, "startsOn").orElseThrow(), year));
        if (years.isEmpty()) {
            years.put(day(policy(), "inceptionDate").orElseThrow(), policy());
        }
        return years;
    }

    private LocalDate within(LocalDate date) {
        return date.isBefore(years().firstKey()) ? years().firstKey() : date;
    }

    private LocalDate date() {
        LocalDate discovered = day(event(), "discoveredOn").orElseThrow();
        return day(event(), "seriesFirstReportedOn")
                .or(this::circumstance)
                .or(() ->
                        switch (readings.getOrDefault("insuranceYearDate", "triggerDate")) {
                            case "eventDate" -> day(event(), "occurredOn");
                            case "reportDate" -> day(event(), "reportedInWritingOn");
                            default -> trigger(discovered);
                        })
                .orElse(discovered);
    }

    private Optional<LocalDate> trigger(LocalDate discovered) {
        if (coverages().noneMatch("A"::equals)) {
            return Optional.of(discovered);
        }
        return coverages().allMatch("A"::equals)
                ? given.get("items").valueStream().flatMap(item -> made(item).stream()).min(LocalDate::compareTo)
                : day(event(), "reportedInWritingOn");
    }

    private Optional<LocalDate> made(JsonNode item) {
        return day(item, "claimMadeOn").or(() -> day(event(), "claimMadeOn"));
    }

    private Stream<String> coverages() {
        return given.get("items").valueStream().map(item -> item.get("coverage").asString());
    }

    private Optional<LocalDate> circumstance() {
        Optional<LocalDate> reported = day(event(), "circumstanceReportedOn");
        boolean counts = reported.filter(this::inPeriod).isPresent();
        if ("deeming".equals(readings.get("lateCircumstance"))) {
            int first = "dPlusNMinus1".equals(readings.get("dayCount")) ? 1 : 0;
            LocalDate end = day(policy(), "endDate").orElseThrow();
            LocalDate lastReport =
                    day(policy(), "reportingPeriodEndsOn").orElse(end.plusDays((long) REPORTING_DAYS - first));
            LocalDate last = lastReport.plusDays((long) CIRCUMSTANCE_DAYS - first);
            counts |=
                    day(event(), "circumstanceKnownOn").filter(this::inPeriod).isPresent()
                            && reported.filter(day -> !day.isBefore(end) && !day.isAfter(last)).isPresent();
        }
        return counts ? reported : Optional.empty();
    }

    private boolean inPeriod(LocalDate day) {
        return !day.isBefore(day(policy(), "inceptionDate").orElseThrow())
                && day.isBefore(day(policy(), "endDate").orElseThrow());
    }

    private static Optional<LocalDate> day(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isMissingNode() || value.isNull()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(value.asString()));
    }

    private static Money money(JsonNode amount) {
        return Euros.of(amount.decimalValue());
    }
}
