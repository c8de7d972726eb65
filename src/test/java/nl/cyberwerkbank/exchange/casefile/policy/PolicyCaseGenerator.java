package nl.cyberwerkbank.exchange.casefile.policy;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/// Random facts of each administrative kind, most of their dates and amounts within a day or a cent of a boundary.
final class PolicyCaseGenerator {
    private static final int[] NEAR = {-2, -1, 0, 1, 2};
    private static final int[] TERMS = {0, 28, 29, 30, 31, 32, 58, 59, 60, 61, 89, 90, 91, 92, 364, 365, 366};

    private final Random random;

    PolicyCaseGenerator(Random random) {
        this.random = random;
    }

    ObjectNode given(String kind) {
        return switch (kind) {
            case "premiumCover" -> premiumCover();
            case "nonPaymentTermination" -> nonPayment();
            case "notice" -> notice();
            case "terminationAfterLoss" -> termination();
            case "reportingWindow" -> reporting();
            case "subsidiaries" -> subsidiaries();
            case "runOff" -> runOff();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private LocalDate start() {
        // the end of a month and the leap day are where months clamp
        var days = new String[] {"2025-01-01", "2024-02-29", "2025-01-31", "2024-12-31", "2025-08-30", "2027-03-01"};
        return LocalDate.parse(days[random.nextInt(days.length)]);
    }

    private LocalDate near(LocalDate day) {
        var sign = random.nextInt(5) == 0 ? -1 : 1;
        return day.plusDays((long) sign * pick(TERMS) + pick(NEAR));
    }

    private LocalDate nearMonths(LocalDate day, int... months) {
        return day.plusMonths(pick(months)).plusDays(pick(NEAR));
    }

    private int pick(int... values) {
        return values[random.nextInt(values.length)];
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void money(ObjectNode node, String field, long cents) {
        node.put(field, BigDecimal.valueOf(Math.max(0, cents), 2));
    }

    private void payments(ObjectNode given, LocalDate due, long cents) {
        var payments = given.putArray("payments");
        var parts = random.nextInt(4);
        for (var i = 0; i < parts; i++) {
            var payment = payments.addObject();
            payment.put("receivedOn", near(due).toString());
            money(payment, "amount", pick(0, 0, 1) == 0 ? cents / Math.max(1, parts) + pick(NEAR) : cents);
            if (random.nextInt(4) == 0) {
                payment.put("accepted", random.nextBoolean());
            }
        }
    }

    private ObjectNode premiumCover() {
        var given = node();
        var due = start();
        var cents = 242000L + random.nextInt(3);
        given.put("premiumDueOn", due.toString());
        money(given, "premiumDue", cents);
        payments(given, due, cents);
        if (random.nextInt(3) == 0) {
            given.put("nonPaymentAnnouncedOn", due.plusDays(pick(1, 5, 28, 29, 30, 31, 40)).toString());
        }
        if (random.nextInt(3) == 0) {
            given.put("policyEndedOn", near(due).toString());
        }
        if (often()) {
            given.put("assessedOn", due.plusDays(pick(1, 6, 28, 29, 30, 31, 32, 60, 61)).toString());
        }
        var reports = given.putArray("reports");
        for (var i = 0; i <= random.nextInt(3); i++) {
            var known = near(due);
            reports.addObject()
                    .put("id", Integer.toString(i + 1))
                    .put("knownOn", known.toString())
                    .put("reportedOn", (often() ? near(due) : known).toString());
        }
        return given;
    }

    private ObjectNode nonPayment() {
        var given = node();
        var due = start();
        var cents = 240000L + random.nextInt(1000);
        given.put("premiumDueOn", due.toString());
        money(given, "annualPremium", cents);
        payments(given, due, cents);
        if (random.nextInt(3) == 0) {
            given.put("nonPaymentAnnouncedOn", due.plusDays(pick(0, 1, 30, 89, 90, 91, 100)).toString());
        }
        var letter = nearMonths(due, 1, 3, 3, 3, 4);
        given.put("letterDatedOn", letter.toString());
        given.put("namedEndDate", letter.plusDays(pick(0, 1, 12, 30, 31, 250)).toString());
        return given;
    }

    private ObjectNode notice() {
        var given = node();
        var end = start();
        if (random.nextBoolean()) {
            given.put("act", "ordinaryNotice").put("by", pick("policyholder", "insurer"));
            given.put("endDate", end.toString());
            given.put("receivedOn", nearMonths(end, -1, -1, 0).toString());
        } else {
            given.put("act", "refusalOfChange").put("by", "policyholder");
            var effective = often() ? end : near(end);
            given.put("endDate", end.toString());
            var proposal = given.putObject("proposal");
            proposal.put("madeOn", effective.plusDays(pick(-40, -1, 0, 1)).toString());
            proposal.put("effectiveOn", effective.toString());
            proposal.put("requiredByLaw", random.nextInt(4) == 0);
            proposal.put("premiumChange", pick("lower", "equal", "higher"));
            proposal.put("coverChange", pick("narrower", "equal", "wider", "mixed"));
            if (often()) {
                given.put("refusedOn", effective.plusDays(pick(-10, -1, 0, 1, 28, 29, 30, 31)).toString());
            } else if (random.nextBoolean()) {
                given.putNull("refusedOn");
            }
        }
        channel(given);
        return given;
    }

    private void channel(ObjectNode node) {
        if (random.nextBoolean()) {
            node.put("channel", pick("letter", "email", "portal", "telephone"));
        }
    }

    private ObjectNode termination() {
        var given = node();
        var year = start();
        var letter = year.plusDays(random.nextInt(366));
        given.put("by", pick("policyholder", "insurer", "insurer"));
        given.put("ground", pick("afterLoss", "afterLoss", "misrepresentation", "nonDisclosure"));
        given.put("intentToMislead", random.nextInt(4) == 0);
        given.put("letterDatedOn", letter.toString());
        channel(given);
        var events = given.putArray("openingEvents");
        for (var i = 0; i < random.nextInt(4); i++) {
            events.addObject()
                    .put(
                            "type",
                            pick(
                                    "claimReported",
                                    "circumstanceReported",
                                    "lossReported",
                                    "paymentMade",
                                    "paymentRefused"))
                    .put("occurredOn", letter.minusDays(pick(-1, 0, 1, 28, 29, 30, 31)).toString());
        }
        if (often()) {
            var discovered = letter.minusDays(100);
            given.put("breachDiscoveredOn", discovered.toString());
            if (often()) {
                given.put("breachPointedOutOn", nearMonths(discovered, 2).toString());
            }
            given.put("wouldNotHaveInsured", random.nextBoolean());
            given.put("namedEndDate", letter.plusDays(pick(0, 1, 45)).toString());
        }
        given.put("insuranceYearStartsOn", year.toString());
        money(given, "annualPremium", 240000L + random.nextInt(1000));
        if (random.nextBoolean()) {
            money(given, "premiumPaid", pick(0, 1, 100001, 240000, 250000));
        }
        return given;
    }

    private ObjectNode reporting() {
        var given = node();
        var end = start();
        var inception = end.minusMonths(pick(12, 36));
        given.putObject("policy")
                .put("inceptionDate", inception.toString())
                .put("endDate", end.toString())
                .put(
                        "endReason",
                        pick(
                                "noticeByPolicyholder",
                                "noticeByInsurer",
                                "afterLoss",
                                "refusedChange",
                                "cessationOfBusiness",
                                "nonPayment",
                                "misrepresentation",
                                "nonDisclosure"));
        if (random.nextBoolean()) {
            var extension = given.putObject("extension");
            extension.put("requestedOn", end.plusDays(pick(-1, 0, 58, 59, 60, 61)).toString());
            channel(extension);
            if (random.nextBoolean()) {
                extension.put("extraPremiumCharged", random.nextBoolean());
            }
            if (often()) {
                extension.put("extraPremiumReceivedOn", end.plusDays(pick(10, 59, 60, 61)).toString());
            }
        }
        matter(given.putObject("matter"), inception, end);
        return given;
    }

    private LocalDate aroundPeriod(LocalDate inception, LocalDate end) {
        return (random.nextInt(4) == 0 ? inception : end).plusDays(pick(NEAR));
    }

    private void matter(ObjectNode matter, LocalDate inception, LocalDate end) {
        var type = pick("claim", "ownCosts", "businessInterruption");
        matter.put("type", type);
        if (type.equals("claim") || random.nextInt(4) == 0) {
            maybe(matter, "claimMadeOn", aroundPeriod(inception, end));
        }
        if (!type.equals("claim")) {
            maybe(matter, "eventDiscoveredOn", aroundPeriod(inception, end));
        }
        if (type.equals("businessInterruption")) {
            maybe(matter, "lossDiscoveredOn", aroundPeriod(inception, end).minusDays(pick(0, 2)));
            maybe(matter, "interruptionDiscoveredOn", aroundPeriod(inception, end).minusDays(pick(0, 2)));
        }
        maybe(
                matter,
                "reportedInWritingOn",
                random.nextInt(4) == 0 ? end.plusMonths(12).plusDays(pick(NEAR)) : near(end));
        channel(matter);
        if (random.nextBoolean()) {
            maybe(matter, "circumstanceReportedOn", random.nextBoolean() ? aroundPeriod(inception, end) : near(end));
            maybe(matter, "circumstanceKnownOn", aroundPeriod(inception, end));
        }
        if (random.nextBoolean()) {
            money(matter, "coveredElsewhereAmount", pick(0, 1, 1500000));
        }
    }

    private void maybe(ObjectNode node, String field, LocalDate day) {
        if (random.nextInt(12) == 0) {
            node.putNull(field);
        } else {
            node.put(field, day.toString());
        }
    }

    private ObjectNode subsidiaries() {
        var given = node();
        var inception = start();
        var end = inception.plusMonths(12);
        given.putObject("policy").put("inceptionDate", inception.toString()).put("endDate", end.toString());
        var net = pick(0, 1, 50000000, 50000001, 200000000);
        money(given, "policyholderConsolidatedNetTurnover", net * 10L + pick(-10, -1, 0, 1, 10));
        given.put("assessedOn", inception.plusDays(200).toString());
        var subsidiary = given.putObject("subsidiary");
        subsidiary.put("acquiredOn", (often() ? inception : end).plusDays(pick(NEAR)).toString());
        if (random.nextInt(3) == 0) {
            subsidiary.put("disposedOn", inception.plusDays(200L + pick(NEAR)).toString());
        }
        money(subsidiary, "netTurnover", net);
        if (random.nextInt(3) == 0) {
            money(subsidiary, "grossTurnover", net + pick(0, 1, 1000));
        }
        money(subsidiary, "onlineTurnover", net / 2 + pick(NEAR));
        money(subsidiary, "usTurnover", net / 2 + pick(NEAR));
        subsidiary.put("seatCountry", pick("NL", "NL", "BE", "US"));
        subsidiary.put(
                "activity",
                pick(
                        "financialInstitution",
                        "telecommunications",
                        "itServiceProvider",
                        "manufacturing",
                        "retail",
                        "gambling",
                        "otherActivity"));
        subsidiary.put("decidesBoard", random.nextBoolean());
        subsidiary.put("votingSharePercentage", new BigDecimal(pick("49.9", "50.0", "50.01", "100")));
        subsidiary.put("capitalSharePercentage", new BigDecimal(pick("49.9", "50", "50.1", "60.0")));
        return given;
    }

    private ObjectNode runOff() {
        var given = node();
        var from = start();
        if (random.nextBoolean()) {
            given.put("trigger", "mergerOrTakeover");
            var change = given.putObject("change");
            change.put("form", pick("merger", "saleOfAssets", "shareAcquisition"));
            if (often()) {
                change.put("votingSharePercentage", new BigDecimal(pick("49.9", "50", "50.1")));
            }
            if (often()) {
                change.put("assetsSoldPercentage", new BigDecimal(pick("49.9", "50.0", "50.01")));
            }
            change.put("effectiveOn", from.toString());
        } else {
            given.put("trigger", "insolvency").put("insolvencyOn", from.toString());
        }
        var event = given.putObject("event");
        event.put(
                "type",
                pick(
                        "privacyBreach",
                        "confidentialityBreach",
                        "networkSecurityEvent",
                        "mediaEvent",
                        "pciBreach",
                        "businessInterruption",
                        "cyberAttack",
                        "cyberExtortion"));
        event.put("occurredOn", from.plusDays(pick(NEAR)).toString());
        if (random.nextBoolean()) {
            event.put("insuredNamedOnPolicy", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            event.put("atInsolventInsured", random.nextBoolean());
        }
        return given;
    }
}
