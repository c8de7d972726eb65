package nl.cyberwerkbank.exchange.casefile.policy;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A second, slow answer to the administrative kinds, written from the case format alone: it walks from day to day,
/// counts in cents and shares no code with the product.
final class PolicyCaseOracle {
    private static final LocalDate HORIZON = LocalDate.of(2040, 1, 1);
    private static final Set<String> DEFAULTS = Set.of("nonPayment", "misrepresentation", "nonDisclosure");

    private final JsonNode given;
    private final Map<String, String> readings;

    PolicyCaseOracle(JsonNode given, Map<String, String> readings) {
        this.given = given;
        this.readings = readings;
    }

    Map<String, Object> answer(String kind) {
        return switch (kind) {
            case "premiumCover" -> premiumCover();
            case "nonPaymentTermination" -> nonPayment();
            case "notice" -> given.get("act").asString().equals("ordinaryNotice") ? ordinaryNotice() : refusal();
            case "terminationAfterLoss" -> termination();
            case "reportingWindow" -> reporting();
            case "subsidiaries" -> subsidiaries();
            case "runOff" -> runOff();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private boolean reads(String key, String value) {
        return value.equals(readings.get(key));
    }

    private static LocalDate date(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(node.get(field).asString()) : null;
    }

    private static long cents(JsonNode node, String field) {
        return node.get(field).decimalValue().movePointRight(2).longValueExact();
    }

    private static boolean flag(JsonNode node, String field, boolean otherwise) {
        return node.hasNonNull(field) ? node.get(field).asBoolean() : otherwise;
    }

    private LocalDate termEnd(LocalDate from, int days) {
        var last = from;
        for (var i = 0; i < (reads("dayCount", "dPlusNMinus1") ? days - 1 : days); i++) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static LocalDate months(LocalDate from, int months) {
        var month = YearMonth.from(from).plusMonths(months);
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    private boolean written(JsonNode node) {
        var channel = node.hasNonNull("channel") ? node.get("channel").asString() : "letter";
        return channel.equals("letter") || (!channel.equals("telephone") && !reads("writtenForm", "strict"));
    }

    /// The first day at whose end the accepted payments reach the amount.
    private LocalDate fullReceipt(long due) {
        var dueOn = date(given, "premiumDueOn");
        for (var day = dueOn.minusDays(400); day.isBefore(dueOn.plusDays(400)); day = day.plusDays(1)) {
            if (paidBy(day) >= due) {
                return day;
            }
        }
        return null;
    }

    private long paidBy(LocalDate day) {
        var total = 0L;
        for (var payment : given.path("payments")) {
            if (flag(payment, "accepted", true) && !date(payment, "receivedOn").isAfter(day)) {
                total += cents(payment, "amount");
            }
        }
        return total;
    }

    private Map<String, Object> premiumCover() {
        var due = date(given, "premiumDueOn");
        var last = termEnd(due, 30);
        var receipt = fullReceipt(cents(given, "premiumDue"));
        var announced = date(given, "nonPaymentAnnouncedOn");
        var assessed = date(given, "assessedOn");
        var late = receipt == null || receipt.isAfter(last);
        var refused =
                announced != null
                        && (receipt == null || announced.isBefore(receipt))
                        && (receipt == null || receipt.isAfter(due));
        LocalDate starts = null;
        for (var day = due.minusDays(5); day.isBefore(due.plusDays(400)) && starts == null; day = day.plusDays(1)) {
            if ((late && day.isAfter(last)) || (refused && !day.isBefore(announced))) {
                starts = day;
            }
        }
        var inDefault = starts != null && (assessed == null || !assessed.isBefore(starts));
        var revival = inDefault && receipt != null ? receipt.plusDays(1) : null;
        var ended = date(given, "policyEndedOn");
        if (revival != null && ended != null && !ended.isAfter(revival)) {
            revival = null;
        }
        if (revival != null && reads("revivalAfterDefault", "noRevival")) {
            for (var report : given.get("reports")) {
                if (revival != null && between(date(report, "knownOn"), due, revival)) {
                    revival = null;
                }
            }
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("lastTimelyPaymentDate", last);
        answer.put("inDefault", inDefault);
        answer.put("noCoverForReportsAfter", inDefault ? due : null);
        answer.put("coverRevivesOn", revival);
        answer.put(
                "suspendedOnAssessmentDate",
                assessed == null ? null : inDefault && (revival == null || assessed.isBefore(revival)));
        var reports = new TreeMap<String, Object>();
        for (var report : given.get("reports")) {
            var reported = date(report, "reportedOn");
            var again =
                    revival != null && !reported.isBefore(revival) && !between(date(report, "knownOn"), due, revival);
            reports.put(report.get("id").asString(), !inDefault || !reported.isAfter(due) || again);
        }
        answer.put("reports", reports);
        return answer;
    }

    private static boolean between(LocalDate day, LocalDate after, LocalDate before) {
        return day.isAfter(after) && day.isBefore(before);
    }

    private Map<String, Object> nonPayment() {
        var due = date(given, "premiumDueOn");
        var allowed = months(due, 3);
        var announced = date(given, "nonPaymentAnnouncedOn");
        if (announced != null && announced.isBefore(allowed)) {
            allowed = announced;
        }
        var letter = date(given, "letterDatedOn");
        var end = date(given, "namedEndDate");
        var premium = cents(given, "annualPremium");
        var valid = !letter.isBefore(allowed) && paidBy(letter) < premium;
        var days = countDays(due, end);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("terminationAllowedFrom", allowed);
        answer.put("terminationValid", valid);
        answer.put("insuranceEndsOn", valid ? end : null);
        answer.put("premiumDebtDays", valid ? days : null);
        var earned =
                reads("premiumRefund", "perMonth")
                        ? half(premium, startedMonths(due, end), 12)
                        : half(premium, days, countDays(due, months(due, 12)));
        var debt = Math.max(0, earned - paidBy(HORIZON));
        answer.put("premiumDebt", valid && !reads("premiumRefund", "manual") ? money(debt) : null);
        return answer;
    }

    private static int countDays(LocalDate from, LocalDate until) {
        var days = 0;
        for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
            days++;
        }
        return days;
    }

    private static int startedMonths(LocalDate from, LocalDate until) {
        var started = 0;
        while (months(from, started).isBefore(until)) {
            started++;
        }
        return started;
    }

    /// amount x numerator / denominator in cents, half up.
    private static long half(long amount, int numerator, int denominator) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(2L * numerator))
                .add(BigInteger.valueOf(denominator))
                .divide(BigInteger.valueOf(2L * denominator))
                .longValueExact();
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private Map<String, Object> ordinaryNotice() {
        var end = date(given, "endDate");
        var latest = months(end, -1);
        var valid = written(given) && !date(given, "receivedOn").isAfter(latest);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("latestNoticeDate", latest);
        answer.put("latestRefusalDate", null);
        answer.put("proposalValid", null);
        answer.put("valid", valid);
        answer.put("newTermsApply", null);
        answer.put("insuranceEndsOn", valid ? end : months(end, 12));
        return answer;
    }

    private Map<String, Object> refusal() {
        var end = date(given, "endDate");
        var proposal = given.get("proposal");
        var effective = date(proposal, "effectiveOn");
        var latest = termEnd(effective, 30);
        var refused = date(given, "refusedOn");
        var timely = date(proposal, "madeOn").isBefore(effective);
        var premium = proposal.get("premiumChange").asString();
        var cover = proposal.get("coverChange").asString();
        var barred =
                Set.of("lower equal", "lower wider", "equal wider").contains(premium + " " + cover)
                        || proposal.get("requiredByLaw").asBoolean();
        var valid = timely && refused != null && !refused.isAfter(latest) && written(given) && !barred;
        var answer = new LinkedHashMap<String, Object>();
        answer.put("latestNoticeDate", null);
        answer.put("latestRefusalDate", latest);
        answer.put("proposalValid", timely);
        answer.put("valid", valid);
        answer.put("newTermsApply", timely && !valid);
        if (valid) {
            answer.put("insuranceEndsOn", refused.isAfter(effective) ? refused : effective);
        } else {
            answer.put("insuranceEndsOn", effective.isBefore(end) ? end : months(end, 12));
        }
        return answer;
    }

    private Map<String, Object> termination() {
        var insurer = given.get("by").asString().equals("insurer");
        var letter = date(given, "letterDatedOn");
        var intent = flag(given, "intentToMislead", false);
        var lasts = new ArrayList<LocalDate>();
        var open = false;
        for (var event : given.path("openingEvents")) {
            var occurred = date(event, "occurredOn");
            var last = event.get("type").asString().equals("lossReported") && !insurer ? null : termEnd(occurred, 30);
            lasts.add(last);
            open |= last != null && !letter.isBefore(occurred) && !letter.isAfter(last);
        }
        var ground = given.get("ground").asString();
        LocalDate end;
        boolean holds;
        switch (ground) {
            case "afterLoss" -> {
                holds = open;
                end = months(letter, insurer ? 1 : 2);
            }
            case "misrepresentation" -> {
                holds = insurer;
                end = intent ? letter : months(letter, 1);
            }
            default -> {
                var discovered = date(given, "breachDiscoveredOn");
                var pointed = date(given, "breachPointedOutOn");
                holds =
                        insurer
                                && discovered != null
                                && pointed != null
                                && !pointed.isAfter(months(discovered, 2))
                                && (intent || flag(given, "wouldNotHaveInsured", false));
                end = date(given, "namedEndDate");
            }
        }
        var valid = holds && written(given);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("valid", valid);
        answer.put("latestLetterDates", lasts);
        answer.put("earliestEndDate", valid ? end : null);
        answer.put("refundDays", null);
        answer.put("premiumRefund", null);
        if (valid) {
            refund(answer, end, intent);
        }
        return answer;
    }

    private void refund(Map<String, Object> answer, LocalDate end, boolean intent) {
        var start = date(given, "insuranceYearStartsOn");
        var year = months(start, 12);
        var premium = cents(given, "annualPremium");
        var paid = given.hasNonNull("premiumPaid") ? cents(given, "premiumPaid") : premium;
        answer.put("refundDays", end == null ? null : countDays(end, year));
        if (intent) {
            answer.put("premiumRefund", money(0));
        } else if (end != null && !reads("premiumRefund", "manual")) {
            var reduction =
                    reads("premiumRefund", "perMonth")
                            ? half(premium, Math.max(0, 12 - startedMonths(start, end)), 12)
                            : half(premium, countDays(end, year), countDays(start, year));
            answer.put("premiumRefund", money(Math.max(0, paid - (premium - reduction))));
        }
    }

    private Map<String, Object> reporting() {
        var policy = given.get("policy");
        var inception = date(policy, "inceptionDate");
        var end = date(policy, "endDate");
        var afterDefault = DEFAULTS.contains(policy.get("endReason").asString());
        var sixty = termEnd(end, 60);
        var basic = afterDefault && reads("afterReportingOnDefault", "basicLost") ? null : sixty;
        Boolean granted = null;
        if (given.hasNonNull("extension")) {
            var extension = given.get("extension");
            var received = date(extension, "extraPremiumReceivedOn");
            granted =
                    !afterDefault
                            && written(extension)
                            && !date(extension, "requestedOn").isAfter(sixty)
                            && (!flag(extension, "extraPremiumCharged", true)
                                    || (received != null && !received.isAfter(sixty)));
        }
        var until = Boolean.TRUE.equals(granted) ? months(end, 12) : basic;
        var circumstances = termEnd(until == null ? end : until, 30);
        var matter = given.get("matter");
        var reported = date(matter, "reportedInWritingOn");
        var reportedInTime =
                written(matter)
                        && reported != null
                        && !reported.isBefore(inception)
                        && (until == null ? reported.isBefore(end) : !reported.isAfter(until));
        var own = reportedInTime && ownDates(matter, inception, end);
        var circumstance = date(matter, "circumstanceReportedOn");
        var known = date(matter, "circumstanceKnownOn");
        var late =
                in(known, inception, end)
                        && circumstance != null
                        && !circumstance.isBefore(end)
                        && !circumstance.isAfter(circumstances);
        var deemed = in(circumstance, inception, end) || (late && reads("lateCircumstance", "deeming"));
        var onlyLater = own && !deemed && !reported.isBefore(end);
        var elsewhere = matter.hasNonNull("coveredElsewhereAmount") && cents(matter, "coveredElsewhereAmount") > 0;
        var reasons = new TreeSet<String>();
        if (late && !own) {
            reasons.add("lateCircumstance");
        }
        if (onlyLater && elsewhere) {
            reasons.add("afterReportingOtherCover");
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("basicPeriodEndsOn", basic);
        answer.put("extensionGranted", granted);
        answer.put("reportingPeriodEndsOn", until);
        answer.put("latestCircumstanceReportDate", circumstances);
        answer.put("deemedMadeOn", deemed ? circumstance : null);
        answer.put("inTime", own || deemed);
        answer.put(
                "coverForReport",
                (own || deemed) && !(onlyLater && elsewhere && !reads("afterReportingOtherCover", "excess")));
        answer.put("humanDecision", !reasons.isEmpty());
        answer.put("humanDecisionReasons", reasons);
        return answer;
    }

    private static boolean in(LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && day.isBefore(until);
    }

    private static boolean ownDates(JsonNode matter, LocalDate inception, LocalDate end) {
        var fields =
                switch (matter.get("type").asString()) {
                    case "claim" -> List.of("claimMadeOn");
                    case "ownCosts" -> List.of("eventDiscoveredOn");
                    default -> List.of("eventDiscoveredOn", "lossDiscoveredOn", "interruptionDiscoveredOn");
                };
        return fields.stream().allMatch(field -> in(date(matter, field), inception, end));
    }

    private Map<String, Object> subsidiaries() {
        var policy = given.get("policy");
        var subsidiary = given.get("subsidiary");
        var acquired = date(subsidiary, "acquiredOn");
        var inception = date(policy, "inceptionDate");
        var disposed = date(subsidiary, "disposedOn");
        var failed = new TreeSet<String>();
        var tests = 0;
        tests += subsidiary.get("decidesBoard").asBoolean() ? 1 : 0;
        tests += aboveHalf(subsidiary, "votingSharePercentage") ? 1 : 0;
        tests += aboveHalf(subsidiary, "capitalSharePercentage") ? 1 : 0;
        if (tests < (reads("subsidiaryTest", "cumulativeControl") ? 3 : 1)
                || (disposed != null && !disposed.isAfter(date(given, "assessedOn")))) {
            failed.add("noSubsidiary");
        }
        var net = cents(subsidiary, "netTurnover");
        if (!acquired.isBefore(inception)) {
            if (!acquired.isBefore(date(policy, "endDate"))) {
                failed.add("acquiredOutsidePeriod");
            }
            var size =
                    reads("subsidiaryTest", "grossTurnover") && subsidiary.hasNonNull("grossTurnover")
                            ? cents(subsidiary, "grossTurnover")
                            : net;
            failIf(failed, size * 10 > cents(given, "policyholderConsolidatedNetTurnover"), "turnoverAbove10Percent");
            failIf(failed, cents(subsidiary, "onlineTurnover") * 2 > net, "onlineAbove50Percent");
            failIf(failed, cents(subsidiary, "usTurnover") * 2 > net, "usAbove50Percent");
            failIf(failed, subsidiary.get("seatCountry").asString().equals("US"), "seatInUsa");
            failIf(
                    failed,
                    Set.of("financialInstitution", "telecommunications", "itServiceProvider")
                            .contains(subsidiary.get("activity").asString()),
                    "excludedActivity");
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("insured", failed.isEmpty());
        answer.put("insuredFrom", !failed.isEmpty() ? null : acquired.isBefore(inception) ? inception : acquired);
        answer.put("failedConditions", failed);
        return answer;
    }

    private static void failIf(Set<String> failed, boolean fails, String condition) {
        if (fails) {
            failed.add(condition);
        }
    }

    private static boolean aboveHalf(JsonNode node, String field) {
        return node.get(field).decimalValue().doubleValue() > 50.0;
    }

    private Map<String, Object> runOff() {
        var event = given.get("event");
        var occurred = date(event, "occurredOn");
        var listed =
                Set.of(
                                "privacyBreach",
                                "confidentialityBreach",
                                "cyberExtortion",
                                "businessInterruption",
                                "cyberAttack")
                        .contains(event.get("type").asString());
        var takeover = given.get("trigger").asString().equals("mergerOrTakeover");
        boolean applies;
        boolean before;
        if (takeover) {
            var change = given.get("change");
            applies =
                    switch (change.get("form").asString()) {
                        case "merger" -> true;
                        case "saleOfAssets" ->
                                change.hasNonNull("assetsSoldPercentage") && aboveHalf(change, "assetsSoldPercentage");
                        default ->
                                change.hasNonNull("votingSharePercentage")
                                        && change.get("votingSharePercentage").decimalValue().doubleValue() >= 50.0;
                    };
            before = occurred.isBefore(date(change, "effectiveOn")) && flag(event, "insuredNamedOnPolicy", true);
        } else {
            applies = flag(event, "atInsolventInsured", true);
            before = occurred.isBefore(date(given, "insolvencyOn"));
        }
        var doubt = applies && before && !listed;
        var answer = new LinkedHashMap<String, Object>();
        answer.put("changeOfControl", takeover ? applies : null);
        answer.put("cover", !applies || (before && (listed || reads("runOffEvents", "allEvents"))));
        answer.put("humanDecision", doubt);
        answer.put("humanDecisionReasons", doubt ? Set.of("runOffEventList") : Set.of());
        return answer;
    }
}
