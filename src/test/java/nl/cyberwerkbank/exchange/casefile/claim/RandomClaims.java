package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.choice.AffectedSystem;
import nl.cyberwerkbank.claim.choice.AssetType;
import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.BreachForm;
import nl.cyberwerkbank.claim.choice.Choice;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.Claimant;
import nl.cyberwerkbank.claim.choice.Consent;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.FailureAt;
import nl.cyberwerkbank.claim.choice.FailureType;
import nl.cyberwerkbank.claim.choice.ForfeitureJustified;
import nl.cyberwerkbank.claim.choice.Insurable;
import nl.cyberwerkbank.claim.choice.Intrusion;
import nl.cyberwerkbank.claim.choice.InvestigationTrigger;
import nl.cyberwerkbank.claim.choice.ItemInsured;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.LegalBasis;
import nl.cyberwerkbank.claim.choice.LossMethod;
import nl.cyberwerkbank.claim.choice.NaturalHazard;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.claim.choice.OverloadCause;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.claim.choice.PersonFunction;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.claim.choice.ResolvedBy;
import nl.cyberwerkbank.claim.choice.WarForm;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.product.ReadingRegister;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Whole claims at random, valid by the schema, most of them with some cover and many of them on a boundary.
final class RandomClaims {
    private static final LocalDate INCEPTION = LocalDate.of(2025, 1, 1);
    private static final List<String> SUBLIMIT_KEYS = List.of("pci", "fines", "telephoneHacking");

    private static final List<Reading> READINGS = ReadingRegister.shipped().ofKind("claim");

    private final Random random;
    private final LocalDate end;

    RandomClaims(long seed) {
        random = new Random(seed);
        end = INCEPTION.plusYears(1 + random.nextInt(3));
    }

    static ObjectNode given(long seed) {
        return new RandomClaims(seed).given();
    }

    /// Readings at random, most of them at their default.
    static Map<String, String> readings(long seed) {
        var random = new Random(~seed);
        Map<String, String> readings = new TreeMap<>();
        for (Reading reading : READINGS) {
            if (random.nextInt(6) == 0) {
                readings.put(reading.key(), reading.values().get(random.nextInt(reading.values().size())));
            }
        }
        return readings;
    }

    private ObjectNode given() {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        given.set("policy", policy());
        given.set("event", event());
        if (chance(40)) {
            given.set("obligations", obligations());
        }
        ArrayNode items = given.putArray("items");
        int count = 1 + random.nextInt(10);
        for (int i = 1; i <= count; i++) {
            items.add(item("i" + i, (ObjectNode) given.get("event")));
        }
        return given;
    }

    private ObjectNode policy() {
        ObjectNode policy = JsonNodeFactory.instance.objectNode();
        policy.put("inceptionDate", INCEPTION.toString()).put("endDate", end.toString());
        policy.put("sumInsured", money(1_000_000));
        if (chance(15)) {
            policy.put("reportingPeriodEndsOn", end.plusMonths(random.nextInt(13)).toString());
        }
        if (chance(50)) {
            ArrayNode years = policy.putArray("insuranceYears");
            for (LocalDate start = INCEPTION; start.isBefore(end); start = start.plusYears(1)) {
                ObjectNode year = years.addObject().put("startsOn", start.toString());
                if (chance(60)) {
                    year.put("paid", money(600_000));
                }
                if (chance(20)) {
                    year.put("sumInsured", money(900_000));
                }
            }
        }
        ObjectNode sublimits = policy.putObject("sublimits");
        SUBLIMIT_KEYS.forEach(key -> sublimits.put(key, money(60_000)));
        ObjectNode deductibles = policy.putObject("deductibles");
        for (String coverage : List.of("A", "B", "C")) {
            deductibles.put(coverage, amount(random.nextInt(3) * 250_000L));
        }
        if (chance(50)) {
            deductibles.put("telephoneHacking", amount(random.nextInt(3) * 250_000L));
        }
        if (chance(40)) {
            policy.put("waitingPeriodHours", new BigDecimal(random.nextInt(25)).divide(BigDecimal.TWO));
        }
        if (chance(6)) {
            policy.put("territory", "listedCountries").putArray("territoryCountries").add("NL").add("BE");
        }
        maybeFalse(policy, "premiumCover", 2);
        if (chance(5)) {
            policy.put("takeoverEffectiveOn", day());
        }
        if (chance(4)) {
            policy.put("insolvencyOn", day());
        }
        return policy;
    }

    private ObjectNode event() {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ArrayNode types = event.putArray("types");
        for (EventType type : EventType.values()) {
            if (chance(type == EventType.CYBER_ATTACK ? 60 : 25)) {
                types.add(type.caseName());
                if (type == EventType.TECHNICAL_FAILURE) {
                    event.set("technicalFailure", technicalFailure());
                }
            }
        }
        if (types.isEmpty()) {
            types.add(EventType.PRIVACY_BREACH.caseName());
        }
        dates(event);
        response(event);
        maybeFalse(event, "withinInsuredCapacity", 2);
        maybeFalse(event, "affectedCompanyInsured", 2);
        maybeFalse(event, "insuredNamedOnPolicy", 30);
        if (chance(20)) {
            event.put("country", chance(50) ? "BE" : "US");
        }
        maybe(event, "affectedSystem", AffectedSystem.values(), 8);
        maybe(event, "intrusion", Intrusion.values(), 12);
        maybe(event, "breachForm", BreachForm.values(), 25);
        if (chance(70)) {
            event.set("interruption", interruption());
        }
        if (chance(50)) {
            ObjectNode error = event.putObject("humanError");
            maybeFalse(error, "unforeseenAndUnintended", 20);
            maybeFalse(error, "byInsuredPerson", 20);
        }
        if (chance(60)) {
            ObjectNode extortion = event.putObject("extortion");
            for (String condition :
                    List.of(
                            "threatCredibleAndProbable",
                            "coverTermsKeptSecret",
                            "authoritiesInformed",
                            "mitigationWithConsent")) {
                maybeFalse(extortion, condition, 12);
            }
        }
        maybe(event, "naturalHazard", NaturalHazard.values(), 3);
        maybe(event, "warForm", WarForm.values(), 3);
        if (chance(15)) {
            event.put("terrorism", true);
            event.set("nht", nht());
        }
        persons(event);
        return event;
    }

    private void dates(ObjectNode event) {
        event.put("occurredOn", dayInPeriod());
        event.put("discoveredOn", chance(90) ? dayInPeriod() : day());
        if (chance(15)) {
            event.put("lossDiscoveredOn", day());
        }
        if (chance(15)) {
            event.put("interruptionDiscoveredOn", day());
        }
        if (chance(75)) {
            event.put("claimMadeOn", chance(85) ? dayInPeriod() : day());
        }
        if (chance(5)) {
            event.putNull("reportedInWritingOn");
        } else {
            event.put("reportedInWritingOn", chance(85) ? dayInPeriod() : day());
        }
        maybe(event, "reportChannel", ReportChannel.values(), 12);
        if (chance(20)) {
            event.put("circumstanceReportedOn", day());
        }
        if (chance(25)) {
            event.put("circumstanceKnownOn", day());
        }
        if (chance(10)) {
            event.put("seriesFirstReportedOn", day());
        }
    }

    private void response(ObjectNode event) {
        if (!chance(40)) {
            return;
        }
        LocalDateTime notice = moment();
        event.put("noticeReceivedAt", written(notice));
        if (chance(85)) {
            long[] seconds = {-1, 0, 60, 259_199, 259_200, 259_201, 262_800, 255_600, 300_000};
            LocalDateTime resolved = notice.plusSeconds(seconds[random.nextInt(seconds.length)]);
            event.put("resolvedAt", written(resolved));
        }
        maybe(event, "resolvedBy", ResolvedBy.values(), 80);
    }

    private ObjectNode interruption() {
        ObjectNode interruption = JsonNodeFactory.instance.objectNode();
        int[] minutes = {0, 1, 479, 480, 481, 1440, 100_000};
        if (chance(90)) {
            int unavailable = minutes[random.nextInt(minutes.length)];
            interruption.put("systemUnavailableMinutes", unavailable);
            if (chance(25)) {
                interruption.put("plannedMinutes", random.nextInt(unavailable + 1));
            }
        }
        if (chance(70)) {
            LocalDateTime start = moment();
            interruption.put("startedAt", written(start));
            if (chance(85)) {
                long[] hours = {-1, 0, 8, 24, 179L * 24, 180L * 24, 181L * 24, 300L * 24};
                interruption.put("endedAt", written(start.plusHours(hours[random.nextInt(hours.length)])));
            }
        }
        maybeFalse(interruption, "selfManaged", 20);
        maybeTrue(interruption, "dataLost", 50);
        maybe(interruption, "failureAt", FailureAt.values(), 25);
        maybeTrue(interruption, "beyondInsuredControl", 40);
        maybeTrue(interruption, "attackOnInsuredsPart", 30);
        maybe(interruption, "overloadCause", OverloadCause.values(), 15);
        return interruption;
    }

    private ObjectNode technicalFailure() {
        ObjectNode failure = JsonNodeFactory.instance.objectNode();
        failure.put("type", any(FailureType.values()));
        maybeFalse(failure, "powerManagedByInsured", 30);
        maybeFalse(failure, "unforeseen", 15);
        return failure;
    }

    private ObjectNode nht() {
        ObjectNode nht = JsonNodeFactory.instance.objectNode();
        if (chance(80)) {
            nht.put(
                    "determinedOn",
                    chance(50) ? day() : INCEPTION.minusYears(2).plusDays(random.nextInt(5)).toString());
        }
        if (chance(80)) {
            nht.put("announcedOn", day());
        }
        if (chance(80)) {
            nht.put("payment", money(200_000));
        }
        maybeTrue(nht, "belowFranchise", 15);
        return nht;
    }

    private void persons(ObjectNode event) {
        if (chance(10)) {
            ObjectNode knowledge = event.putObject("priorKnowledge");
            if (chance(60)) {
                knowledge.put("knownOn", day());
            }
            maybe(knowledge, "knownByFunction", PersonFunction.values(), 70);
            if (chance(30)) {
                knowledge.put("shouldHaveBeenKnownOn", day());
            }
            maybeTrue(knowledge, "reportedUnderEarlierPolicy", 10);
        }
        if (chance(15)) {
            ObjectNode perpetrator = event.putObject("perpetrator");
            perpetrator.put("function", any(PersonFunction.values())).put("intent", chance(60));
            maybeFalse(perpetrator, "attributionInvoked", 20);
        }
        if (chance(8)) {
            ObjectNode software = event.putObject("illegalSoftware").put("causedLoss", chance(60));
            maybe(software, "knownByFunction", PersonFunction.values(), 70);
        }
    }

    private ObjectNode obligations() {
        ObjectNode obligations = JsonNodeFactory.instance.objectNode();
        maybeFalse(obligations, "precautionsSufficient", 20);
        maybe(obligations, "precautionsDecidedBy", PersonFunction.values(), 40);
        maybeTrue(obligations, "lossNotIncreasedPlausible", 20);
        if (chance(30)) {
            obligations.put("lossIncreaseAmount", money(50_000));
        }
        for (String duty :
                List.of(
                        "reportedAsSoonAsPossible",
                        "defended",
                        "lossLimited",
                        "detailsProvided",
                        "cooperated",
                        "otherInsuranceDisclosed",
                        "takeoverReported")) {
            maybeFalse(obligations, duty, 8);
        }
        maybeTrue(obligations, "liabilityAdmitted", 10);
        maybeTrue(obligations, "admissionCorrect", 30);
        maybeTrue(obligations, "insurerPrejudiced", 30);
        maybeTrue(obligations, "intentToMislead", 10);
        maybe(obligations, "forfeitureJustified", ForfeitureJustified.values(), 50);
        return obligations;
    }

    /// One more item for a claim, at random.
    ObjectNode item(String id, ObjectNode event) {
        ItemType type = one(ItemType.values());
        if (type == ItemType.OTHER || type == ItemType.TRADING_LOSS || type == ItemType.CLAIM_PREPARATION) {
            type = one(ItemType.values());
        }
        String coverage = coverage(type);
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", id).put("type", type.caseName()).put("coverage", coverage);
        item.put("amountClaimed", money(chance(20) ? 300_000 : 20_000));
        if (coverage.equals("A")) {
            demand(item, type);
        }
        maybe(item, "consent", Consent.values(), 60);
        if (chance(65)) {
            item.put("consent", "prior");
        }
        maybe(item, "performedBy", PerformedBy.values(), 20);
        maybe(item, "insured", ItemInsured.values(), 20);
        if (chance(20)) {
            ArrayNode natures = item.putArray("natures");
            natures.add(any(Nature.values()));
            if (chance(20)) {
                String second = any(Nature.values());
                if (!second.equals(natures.get(0).asString())) {
                    natures.add(second);
                }
            }
        }
        maybeTrue(item, "reasonableSuspicion", 30);
        if (chance(10)) {
            item.put("reasonableAmount", money(20_000));
        }
        if (chance(30)) {
            item.put("sublimitKey", SUBLIMIT_KEYS.get(random.nextInt(SUBLIMIT_KEYS.size())));
        }
        if (chance(6)) {
            item.put("sanctionedAmount", money(5_000));
        }
        if (chance(12)) {
            ObjectNode other = item.putObject("otherInsurance").put("payment", chance(20) ? amount(0) : money(8_000));
            if (chance(50)) {
                other.put("deductible", money(3_000));
            }
        }
        maybeTrue(item, "fraudulent", 4);
        details(item, type, event);
        return item;
    }

    private String coverage(ItemType type) {
        return switch (type) {
            case DAMAGES, DEFENCE_COSTS, FINE -> "A";
            case CONTRACTUAL_PENALTY -> chance(80) ? "A" : "B";
            case BUSINESS_INTERRUPTION_LOSS -> "B";
            case TRADING_LOSS -> chance(50) ? "B" : "C";
            case OTHER -> List.of("A", "B", "C").get(random.nextInt(3));
            default -> "C";
        };
    }

    private void demand(ObjectNode item, ItemType type) {
        if (type != ItemType.OTHER || chance(50)) {
            item.put("claimGround", any(ClaimGround.values()));
        }
        maybe(item, "claimant", Claimant.values(), 30);
        if (item.path("claimGround").asString("").equals("pciBreach") && chance(70)) {
            item.put("claimant", "paymentProvider");
        }
        maybe(item, "claimType", ClaimType.values(), 25);
        maybe(item, "authority", Authority.values(), 15);
        if (chance(20)) {
            item.put("claimMadeOn", day());
        }
    }

    private void details(ObjectNode item, ItemType type, ObjectNode event) {
        switch (type) {
            case DAMAGES -> {
                item.put("basis", any(LegalBasis.values()));
                maybeMoney(item, "purelyContractualAmount", 20);
            }
            case FINE -> {
                item.put("authority", chance(80) ? "privacyRegulator" : any(Authority.values()));
                item.put("insurable", any(Insurable.values()));
            }
            case BUSINESS_INTERRUPTION_LOSS -> item.set("businessInterruption", figures(event));
            case CREDIT_MONITORING -> item.put("amountWithin12Months", money(20_000));
            case TELEPHONE_HACKING -> {
                maybeMoney(item, "authorisedAmount", 30);
                maybeMoney(item, "amountNotOwed", 20);
            }
            case CYBER_THEFT -> {
                item.put("resultOfCyberAttack", chance(85));
                maybe(item, "assetType", AssetType.values(), 20);
                maybeFalse(item, "fromInsuredsAccount", 10);
                maybeFalse(item, "recipientIsThirdParty", 10);
                maybeMoney(item, "refundedAmount", 30);
            }
            case RESTORATION -> {
                maybeMoney(item, "amountInWaitingPeriod", 40);
                maybeMoney(item, "bettermentAmount", 20);
            }
            case INTERNAL_INVESTIGATION -> item.put("investigationTrigger", any(InvestigationTrigger.values()));
            case SALVAGE -> item.put("dangerImmediate", chance(85)).put("threatenedLossCovered", chance(85));
            default -> {}
        }
    }

    private ObjectNode figures(ObjectNode event) {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        boolean bothEnds = event.path("interruption").has("endedAt");
        LossMethod method =
                bothEnds ? one(LossMethod.values()) : one(LossMethod.STATED_LOSS, LossMethod.EXPERT_FIGURES);
        figures.put("method", method.caseName());
        switch (method) {
            case STATED_LOSS -> {}
            case EXPERT_FIGURES ->
                    figures.put("expectedGrossProfit", money(60_000)).put("actualGrossProfit", money(20_000));
            case REFERENCE_36_MONTHS -> {
                figures.put("revenue36Months", money(5_000_000)).put("actualGrossProfit", money(200_000));
                figures.put("variableCostPercentage", new BigDecimal(random.nextInt(1001)).movePointLeft(1));
                figures.put("referenceDays", 1 + random.nextInt(1096));
                if (chance(50)) {
                    figures.put("trendFactor", new BigDecimal(80 + random.nextInt(50)).movePointLeft(2));
                }
                if (chance(30)) {
                    figures.put("seasonalIndex", new BigDecimal(50 + random.nextInt(100)).movePointLeft(2));
                }
                maybeMoney(figures, "manualExpectedGrossProfit", 40);
            }
        }
        maybeMoney(figures, "savings", 40);
        maybeMoney(figures, "lossInWaitingPeriod", 20);
        maybeMoney(figures, "lossAfterIndemnityPeriod", 30);
        maybeMoney(figures, "lossInPlannedTime", 30);
        return figures;
    }

    private String day() {
        LocalDate[] boundaries = {
            INCEPTION, end, end.plusDays(30), end.plusDays(60), end.plusDays(90), INCEPTION.plusYears(1)
        };
        LocalDate day =
                chance(60)
                        ? boundaries[random.nextInt(boundaries.length)].plusDays(random.nextInt(3) - 1L)
                        : INCEPTION.minusDays(100).plusDays(random.nextInt(1300));
        return day.toString();
    }

    private String dayInPeriod() {
        return INCEPTION.plusDays(random.nextInt((int) (end.toEpochDay() - INCEPTION.toEpochDay()))).toString();
    }

    private LocalDateTime moment() {
        LocalDateTime[] moments = {
            LocalDateTime.of(2025, 3, 28, 2, 30),
            LocalDateTime.of(2025, 3, 30, 2, 30),
            LocalDateTime.of(2025, 10, 24, 2, 30),
            LocalDateTime.of(2025, 10, 26, 2, 15),
            LocalDateTime.of(2025, 6, 1, 0, 0)
        };
        return chance(60)
                ? moments[random.nextInt(moments.length)]
                : INCEPTION.atStartOfDay().plusMinutes(random.nextInt(500_000));
    }

    private static String written(LocalDateTime moment) {
        return moment.toString().length() == 16 ? moment + ":00" : moment.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private BigDecimal money(int euros) {
        return amount(chance(25) ? (random.nextInt(euros) + 1) * 100L : random.nextLong(euros * 100L + 1));
    }

    private static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private String any(Choice[] list) {
        return one(list).caseName();
    }

    @SafeVarargs
    private <T> T one(T... list) {
        return list[random.nextInt(list.length)];
    }

    private void maybe(ObjectNode node, String key, Choice[] list, int percent) {
        if (chance(percent)) {
            node.put(key, any(list));
        }
    }

    private void maybeFalse(ObjectNode node, String key, int percent) {
        if (chance(percent)) {
            node.put(key, false);
        }
    }

    private void maybeTrue(ObjectNode node, String key, int percent) {
        if (chance(percent)) {
            node.put(key, true);
        }
    }

    private void maybeMoney(ObjectNode node, String key, int percent) {
        if (chance(percent)) {
            node.put(key, money(10_000));
        }
    }
}
