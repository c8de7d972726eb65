package nl.cyberwerkbank.exchange.lossfile;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Puts the record `given` of a claim case into a dossier: its policy as a contract, its event, obligations and items
/// as answers, as a claim handler would type them.
public final class CaseAsLoss {
    private static final Instant THEN = Instant.parse("2026-01-05T09:00:00Z");
    private static final UUID CONTRACT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID LOSS = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /// What a case may leave out and a claim handler is asked.
    private static final Map<String, String> LEFT_OUT =
            Map.ofEntries(
                    Map.entry("event.noticeReceivedAt", "\"2025-06-02T09:30:00\""),
                    Map.entry("event.reportChannel", "\"email\""),
                    Map.entry("event.breachForm", "\"unauthorisedAccess\""),
                    Map.entry("event.affectedSystem", "\"ownSystem\""),
                    Map.entry("event.intrusion", "\"unauthorisedAccess\""),
                    Map.entry("event.interruption.startedAt", "\"2025-06-02T03:30:00\""),
                    Map.entry("event.interruption.dataLost", "false"),
                    Map.entry("event.interruption.selfManaged", "true"),
                    Map.entry("event.interruption.failureAt", "\"ownSystem\""),
                    Map.entry("event.interruption.attackOnInsuredsPart", "false"),
                    Map.entry("event.technicalFailure.unforeseen", "true"),
                    Map.entry("event.perpetrator.attributionInvoked", "true"));

    private CaseAsLoss() {}

    /// The dossier, with one policy and one loss.
    public static Dossier of(JsonNode given) {
        var blank = Dossier.blank(UUID.randomUUID(), "2026-0001", LocalDate.of(2026, 1, 5));
        return blank.withContract(contract(given.get("policy"))).withLoss(loss(given));
    }

    public static LossFile loss(Dossier dossier) {
        return dossier.losses().getFirst();
    }

    /// The assessor that is shipped.
    public static LossAssessor assessor() {
        return new LossAssessor(
                ClaimQuestions.shipped(),
                ClaimTerms.shipped(),
                PolicyTerms.shipped(),
                ReadingRegister.shipped().ofKind("claim"));
    }

    /// An open case as a dossier in which every question is answered and every presumption confirmed.
    ///
    /// @param name of the case, such as `CLM-10`
    public static Dossier ready(String name) {
        var read =
                new CaseFileReader(FileSchema.ofCases()).read(Path.of("src/test/resources/cases/open", name + ".yaml"));
        return ready(((CaseReading.Valid) read).file().given());
    }

    private static Dossier ready(JsonNode given) {
        Dossier dossier = of(given);
        LossAssessor assessor = assessor();
        for (int round = 0; round < 5; round++) {
            LossFile file = loss(dossier);
            var questions = assessor.assess(dossier, file, Readings.defaults()).questions();
            for (var asked : questions.presumed()) {
                file = file.answered(asked.path(), new Answer(asked.value().orElseThrow(), "test", THEN));
            }
            for (var asked : questions.open()) {
                file = file.answered(asked.path(), new Answer(LEFT_OUT.get(asked.path()), "test", THEN));
            }
            dossier = dossier.withLoss(file);
        }
        return dossier;
    }

    /// The policy of a case as a contract.
    public static Contract contract(JsonNode policy) {
        LocalDate start = day(policy.get("inceptionDate"));
        LocalDate end = day(policy.get("endDate"));
        var sublimits = new TreeMap<String, Money>();
        policy.path("sublimits").properties().forEach(limit -> sublimits.put(limit.getKey(), money(limit.getValue())));
        JsonNode deductibles = policy.get("deductibles");
        var countries = new TreeSet<String>();
        policy.path("territoryCountries").forEach(country -> countries.add(country.asString()));
        var schedule =
                new Schedule(
                        Money.of(CurrencyUnit.EUR, 1000),
                        money(policy.get("sumInsured")),
                        sublimits,
                        new Deductibles(
                                money(deductibles.get("A")),
                                money(deductibles.get("B")),
                                money(deductibles.get("C")),
                                deductibles.has("telephoneHacking")
                                        ? money(deductibles.get("telephoneHacking"))
                                        : Money.of(CurrencyUnit.EUR, 2500)),
                        policy.has("waitingPeriodHours")
                                ? policy.get("waitingPeriodHours").decimalValue()
                                : BigDecimal.valueOf(8),
                        policy.has("territory")
                                ? CaseName.parse(Territory.class, policy.get("territory").asString()).orElseThrow()
                                : Territory.WORLDWIDE,
                        countries,
                        "",
                        List.of(),
                        List.of());
        var contract = Contract.of(CONTRACT, "P-1", Optional.empty(), start, end, start, schedule);
        return contract.insuranceYears().size() > 1
                ? contract.withEnded(
                        Optional.of(new nl.cyberwerkbank.dossier.contract.Ended(end, EndReason.NOTICE_BY_INSURER)))
                : contract;
    }

    private static LossFile loss(JsonNode given) {
        var notice =
                new FirstNotice(
                        THEN.atZone(java.time.ZoneId.of("Europe/Amsterdam")).toLocalDateTime(),
                        ReportChannel.EMAIL,
                        "",
                        "",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "test");
        var file = LossFile.of(LOSS, "S-2026-0001", CONTRACT, notice, Optional.empty());
        var ids = new ArrayList<String>();
        for (JsonNode item : given.get("items")) {
            ids.add(item.get("id").asString());
        }
        file = file.withItems(ids);
        for (Map.Entry<String, String> answer : answers(given).entrySet()) {
            file = file.answered(answer.getKey(), new Answer(answer.getValue(), "test", THEN));
        }
        return file;
    }

    /// The record `given` of a case as answers, with what it leaves out and the wizard asks.
    public static Map<String, String> answers(JsonNode given) {
        var answers = new TreeMap<String, String>();
        flatten("event", given.get("event"), answers);
        flatten("obligations", given.path("obligations"), answers);
        for (JsonNode item : given.get("items")) {
            flatten("items." + item.get("id").asString(), item, answers);
            answers.remove("items." + item.get("id").asString() + ".id");
            usual(item, "items." + item.get("id").asString() + ".", given.get("event"), answers);
        }
        gate(answers, "circumstance", "event.circumstance");
        gate(answers, "series", "event.seriesFirstReportedOn");
        gate(answers, "interruption", "event.interruption.");
        gate(answers, "priorKnowledge", "event.priorKnowledge.");
        gate(answers, "perpetrator", "event.perpetrator.");
        gate(answers, "illegalSoftware", "event.illegalSoftware.");
        return answers;
    }

    /// What a case file may leave out, and the wizard asks.
    private static void usual(JsonNode item, String path, JsonNode event, Map<String, String> answers) {
        var type = CaseName.parse(ItemType.class, item.get("type").asString()).orElseThrow();
        answers.putIfAbsent(path + "claimant", "\"thirdParty\"");
        answers.putIfAbsent(path + "claimType", "\"thirdPartyClaim\"");
        answers.putIfAbsent(
                path + "claimMadeOn", event.has("claimMadeOn") ? event.get("claimMadeOn").toString() : "null");
        answers.putIfAbsent(path + "performedBy", "\"" + type.usualPerformer().caseName() + "\"");
        answers.putIfAbsent(path + "reasonableSuspicion", "false");
        answers.putIfAbsent(path + "consent", "\"notApplicable\"");
        answers.putIfAbsent(path + "assetType", "\"bankMoney\"");
        answers.putIfAbsent(path + "fromInsuredsAccount", "true");
        answers.putIfAbsent(path + "recipientIsThirdParty", "true");
    }

    private static void gate(Map<String, String> answers, String gate, String prefix) {
        boolean opened = answers.keySet().stream().anyMatch(path -> path.startsWith(prefix));
        answers.put("gate." + gate, String.valueOf(opened));
    }

    private static void flatten(String path, JsonNode node, Map<String, String> answers) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), answers));
        } else if (!node.isMissingNode()) {
            answers.put(path, node.toString());
        }
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static Money money(JsonNode node) {
        return Money.of(CurrencyUnit.EUR, node.decimalValue());
    }
}
