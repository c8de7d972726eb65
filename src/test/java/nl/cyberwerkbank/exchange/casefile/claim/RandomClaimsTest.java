package nl.cyberwerkbank.exchange.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.ClaimOddities;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What holds for every claim, under whatever readings. A seed names a batch; a failing claim can be made again from
/// it.
class RandomClaimsTest {
    private static final int BATCH = 500;
    private static final ClaimTerms TERMS = ClaimTerms.shipped();
    private static final ClaimReader READER = new ClaimReader(ClaimDefaults.of(TERMS));
    private static final ClaimDecision DECISION = new ClaimDecision(ClaimFigures.of(TERMS, PolicyTerms.shipped()));

    static LongStream batches() {
        return LongStream.range(0, 8);
    }

    private static LongStream seeds(long batch) {
        return LongStream.range(batch * BATCH, (batch + 1) * BATCH);
    }

    private static Settlement settle(ObjectNode given, long seed) {
        return DECISION.settle(READER.read(given), new Readings(RandomClaims.readings(seed)));
    }

    @Test
    void everyClaimMadeAtRandomIsAValidCaseFile(@TempDir Path folder) throws IOException {
        var reader = new CaseFileReader(FileSchema.ofCases());
        for (long seed = 0; seed < 120; seed++) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.put("case", "RND-" + seed).put("title", "random").put("kind", "claim");
            root.set("given", RandomClaims.given(seed));
            root.putObject("expect").put("humanDecision", false);
            Path file = Files.writeString(folder.resolve("RND-" + seed + ".yaml"), root.toString());
            assertThat(reader.read(file)).as("seed " + seed).isInstanceOf(CaseReading.Valid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void paysNeverMoreThanSumOrRemainderOfTheYearOrSublimits(long batch) {
        seeds(batch)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    ClaimFile file = READER.read(given);
                    Settlement settlement = settle(given, seed);
                    Money payment = settlement.payment().orElse(Euros.ZERO);
                    assertThat(payment).as("seed " + seed).isLessThanOrEqualTo(settlement.year().sumInsured());
                    assertThat(payment)
                            .as("seed " + seed)
                            .isLessThanOrEqualTo(settlement.totals().availableSumInsured());
                    if (!RandomClaims.readings(seed).containsKey("seriesScope")) {
                        assertThat(payment).as("seed " + seed).isLessThanOrEqualTo(withinSublimits(file, settlement));
                    }
                    assertThat(payment.isNegative()).isFalse();
                });
    }

    private static Money withinSublimits(ClaimFile file, Settlement settlement) {
        Map<String, Money> shared = new HashMap<>();
        for (int i = 0; i < file.items().size(); i++) {
            String key = file.items().get(i).sublimitKey().orElse("");
            shared.merge(key, settlement.items().get(i).coveredAmount(), Money::plus);
        }
        Money total = Euros.ZERO;
        for (var group : shared.entrySet()) {
            Money limit = file.policy().sublimits().getOrDefault(group.getKey(), group.getValue());
            total = total.plus(Euros.lower(group.getValue(), limit));
        }
        return total;
    }

    @ParameterizedTest
    @MethodSource("batches")
    void coversNoItemForMoreThanIsClaimedAndTellsTheOutcomeThatTheItemsGive(long batch) {
        seeds(batch)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    ClaimFile file = READER.read(given);
                    Settlement settlement = settle(given, seed);
                    Money total = Euros.ZERO;
                    boolean everythingCovered = true;
                    for (int i = 0; i < file.items().size(); i++) {
                        Money covered = settlement.items().get(i).coveredAmount();
                        assertThat(covered).as("seed " + seed).isLessThanOrEqualTo(file.items().get(i).amountClaimed());
                        everythingCovered &= covered.isEqual(file.items().get(i).amountClaimed());
                        total = total.plus(covered);
                    }
                    assertThat(settlement.totals().totalCovered()).as("seed " + seed).isEqualTo(total);
                    assertThat(settlement.outcome() == ClaimOutcome.NOT_COVERED).isEqualTo(total.isZero());
                    if (settlement.outcome() == ClaimOutcome.COVERED) {
                        assertThat(everythingCovered).as("seed " + seed).isTrue();
                    }
                    if (settlement.outcome() == ClaimOutcome.FORFEITED) {
                        assertThat(settlement.payment()).as("seed " + seed).contains(Euros.ZERO);
                        assertThat(settlement.humanDecision()).as("seed " + seed).isTrue();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void coversNoLessWhenAnItemIsAdded(long batch) {
        seeds(batch)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    Money before = settle(given, seed).totals().totalCovered();
                    ((ArrayNode) given.get("items"))
                            .add(new RandomClaims(~seed).item("more", (ObjectNode) given.get("event")));
                    Settlement after = settle(given, seed);
                    Money added = after.items().getLast().coveredAmount();
                    assertThat(after.totals().totalCovered())
                            .as("seed " + seed)
                            .isGreaterThanOrEqualTo(before.plus(added));
                });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void decidesTheSameInWhateverOrderTheItemsStand(long batch) {
        seeds(batch)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    Settlement settlement = settle(given, seed);
                    List<JsonNode> items = new ArrayList<>();
                    given.get("items").forEach(items::add);
                    Collections.shuffle(items, new Random(seed));
                    given.putArray("items").addAll(items);
                    Settlement shuffled = settle(given, seed);
                    assertThat(byId(shuffled)).as("seed " + seed).isEqualTo(byId(settlement));
                    assertThat(shuffled.totals()).as("seed " + seed).isEqualTo(settlement.totals());
                    assertThat(shuffled.year()).isEqualTo(settlement.year());
                    assertThat(shuffled.sources()).isEqualTo(settlement.sources());
                    assertThat(shuffled.humanDecisionReasons()).isEqualTo(settlement.humanDecisionReasons());
                });
    }

    private static Map<String, Money> byId(Settlement settlement) {
        return settlement.items().stream().collect(Collectors.toMap(SettledItem::id, SettledItem::coveredAmount));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void paysNoMoreWhenTheReportCameLaterInTheSameInsuranceYear(long batch) {
        seeds(batch)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    ClaimFile file = READER.read(given);
                    var reported = file.event().dates().reportedInWritingOn().filter(file.policy()::covers);
                    Settlement settlement = settle(given, seed);
                    if (reported.isEmpty() || settlement.payment().isEmpty()) {
                        return;
                    }
                    LocalDate end = file.policy().yearOf(reported.get()).endsOn();
                    LocalDate later = end.minusDays(1);
                    ((ObjectNode) given.get("event")).put("reportedInWritingOn", later.toString());
                    Money payment = settle(given, seed).payment().orElse(Euros.ZERO);
                    assertThat(payment).as("seed " + seed).isLessThanOrEqualTo(settlement.payment().get());
                });
    }

    @Test
    void everyTextExistsInBothLanguages() {
        var dutch = Wording.of(Wording.DUTCH);
        var english = Wording.of(Wording.ENGLISH);
        var written = new TreeSet<String>();
        for (long seed = 0; seed < 12_000; seed++) {
            ObjectNode given = RandomClaims.given(seed);
            Settlement settlement = settle(given, seed);
            var messages = new ArrayList<>(ClaimOddities.of(READER.read(given)));
            settlement.working().forEach(line -> messages.add(line.message()));
            settlement.items().forEach(item -> item.working().forEach(line -> messages.add(line.message())));
            settlement.findings().forEach(finding -> addMessages(finding, messages));
            settlement.items().forEach(item -> item.findings().forEach(finding -> addMessages(finding, messages)));
            for (Message message : messages) {
                if (written.add(message.key())) {
                    assertThat(dutch.text(message)).isNotBlank();
                    assertThat(english.text(message)).isNotBlank();
                }
            }
        }
        var neverWritten =
                english.keys().stream()
                        .filter(key -> key.startsWith("finding.claim.") || key.startsWith("claim."))
                        .filter(key -> !written.contains(key))
                        .filter(key ->
                                key.endsWith("atisfied") || key.endsWith("needsHuman") || key.startsWith("claim."))
                        .toList();
        assertThat(neverWritten).as("texts that no claim ever shows").isEmpty();
    }

    private static void addMessages(Finding finding, List<Message> messages) {
        messages.add(finding.message());
        messages.add(Message.of("finding." + finding.rule()));
        finding.readings().forEach(use -> messages.add(use.otherwise()));
    }
}
