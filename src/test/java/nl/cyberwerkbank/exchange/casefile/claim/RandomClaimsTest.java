package nl.cyberwerkbank.exchange.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.ClaimOddities;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.Standing;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.exchange.casefile.Citation;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.casefile.ReadingSensitivity;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What holds for every claim, under whatever readings. A seed names a batch; a failing claim can be made again from
/// it.
class RandomClaimsTest {
    private static final int BATCH = 500;

    /// So many of a batch are decided under every other reading too.
    private static final int SHOWN = 40;

    private static final ClaimTerms TERMS = ClaimTerms.shipped();
    private static final ClaimReader READER = new ClaimReader(ClaimDefaults.of(TERMS));
    private static final ClaimDecision DECISION = new ClaimDecision(ClaimFigures.of(TERMS, PolicyTerms.shipped()));

    static LongStream batches() {
        return LongStream.range(0, 4);
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
                    Settlement settlement = settle(given, seed);
                    Money payment = settlement.payment().orElse(Euros.ZERO);
                    var bounds = new BoundsOfAClaim(given, RandomClaims.readings(seed));
                    assertThat(settlement.year().written()).as("seed " + seed).isEqualTo(bounds.year());
                    assertThat(payment).as("seed " + seed).isLessThanOrEqualTo(bounds.sumOfTheYear());
                    assertThat(payment).as("seed " + seed).isLessThanOrEqualTo(bounds.remainderOfTheYear());
                    assertThat(settlement.totals().availableSumInsured()).isEqualTo(bounds.remainderOfTheYear());
                    assertThat(payment)
                            .as("seed " + seed)
                            .isLessThanOrEqualTo(bounds.withinSublimits(byId(settlement)));
                    assertThat(payment.isNegative()).isFalse();
                });
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
                    LocalDate first = reported.get();
                    long left = ChronoUnit.DAYS.between(first, file.policy().yearOf(first).endsOn());
                    Money before = settlement.payment().get();
                    for (long days : new TreeSet<>(List.of(1L, left / 3, left / 2, left - 2, left - 1))) {
                        if (days > 0 && days < left) {
                            String later = first.plusDays(days).toString();
                            ((ObjectNode) given.get("event")).put("reportedInWritingOn", later);
                            Money payment = settle(given, seed).payment().orElse(Euros.ZERO);
                            assertThat(payment).as("seed " + seed + ", " + later).isLessThanOrEqualTo(before);
                            before = payment;
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void everyReadingThatChangesTheResultStandsInAFindingAndNoOther(long batch) {
        var register = ReadingRegister.shipped();
        var kind = new ClaimCase(TERMS, PolicyTerms.shipped(), register, Wording.of(Wording.ENGLISH));
        seeds(batch)
                .limit(SHOWN)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    var readings = new Readings(RandomClaims.readings(seed));
                    CaseResult result = kind.decide(given, readings);
                    var sensitive =
                            new ReadingSensitivity(register)
                                    .of(kind, given, readings, result)
                                    .get("readingSensitive")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .collect(Collectors.toSet());
                    var told =
                            Stream.concat(
                                            result.extras().get("findings").valueStream(),
                                            result.extras()
                                                    .get("itemFindings")
                                                    .valueStream()
                                                    .flatMap(item -> item.get("findings").valueStream()))
                                    .flatMap(finding -> finding.path("readings").valueStream())
                                    .map(use -> use.get("key").asString())
                                    .filter(key -> !key.equals("obligationForfeitureScope"))
                                    .collect(Collectors.toSet());
                    assertThat(told).as("seed " + seed).isEqualTo(sensitive);
                    assertThat(result.extras().get("otherReadings").valueStream())
                            .extracting(other -> other.get("reading").asString())
                            .as("seed " + seed)
                            .hasSameElementsAs(sensitive);
                });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void neverCallsARefusalFinalThatRandomReadingsWouldUndo(long batch) {
        var register = ReadingRegister.shipped().ofKind("claim");
        seeds(batch)
                .limit(SHOWN)
                .forEach(seed -> {
                    ObjectNode given = RandomClaims.given(seed);
                    var readings = new Readings(RandomClaims.readings(seed));
                    var shown = OtherReadings.of(DECISION, READER.read(given), readings, register);
                    if (shown.standing().state() == Standing.State.TO_BE_DECIDED) {
                        return;
                    }
                    assertThat(shown.settlement().humanDecision()).isFalse();
                    for (long other = 0; other < 30; other++) {
                        Settlement otherwise = settle(given, seed * 1000 + other);
                        for (int i = 0; i < otherwise.items().size(); i++) {
                            if (shown.settlement().items().get(i).coveredAmount().isZero()) {
                                assertThat(otherwise.items().get(i).coveredAmount())
                                        .as("seed " + seed + ", readings " + (seed * 1000 + other))
                                        .isEqualTo(Euros.ZERO);
                            }
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void everyArticleThatIsCitedStandsInTheIndex(long batch) {
        var printed =
                ArticleIndex.shipped().rows().stream().map(row -> Citation.of(row.id())).collect(Collectors.toSet());
        Map<String, Long> seedOf = new TreeMap<>();
        seeds(batch)
                .forEach(seed -> {
                    Settlement settlement = settle(RandomClaims.given(seed), seed);
                    settlement.sources().forEach(article -> seedOf.putIfAbsent(article, seed));
                    Stream.concat(
                                    settlement.working().stream(),
                                    settlement.items().stream().flatMap(item -> item.working().stream()))
                            .flatMap(line -> line.articles().stream())
                            .forEach(article -> seedOf.putIfAbsent(article, seed));
                    settlement.items().stream()
                            .flatMap(item -> item.articles().stream())
                            .forEach(article -> seedOf.putIfAbsent(article, seed));
                });
        seedOf.keySet().removeIf(article -> exists(Citation.of(article), printed));
        assertThat(seedOf).isEmpty();
    }

    /// An article exists when it is printed, or when letters of it or numbers under it are.
    private static boolean exists(Citation citation, Set<Citation> printed) {
        return citation.isMetBy(printed)
                || printed.stream().anyMatch(row -> row.article().startsWith(citation.article() + "."));
    }

    @Test
    void everyTextExistsInBothLanguages() {
        var dutch = Wording.of(Wording.DUTCH);
        var english = Wording.of(Wording.ENGLISH);
        var register = ReadingRegister.shipped().ofKind("claim");
        var written = new TreeSet<String>();
        for (long seed = 0; seed < 12_000; seed++) {
            ObjectNode given = RandomClaims.given(seed);
            Settlement settlement = settle(given, seed);
            var messages = new ArrayList<>(ClaimOddities.of(READER.read(given)));
            settlement.working().forEach(line -> messages.add(line.message()));
            settlement.items().forEach(item -> item.working().forEach(line -> messages.add(line.message())));
            if (seed < 1_500) {
                var shown =
                        OtherReadings.of(
                                        DECISION,
                                        READER.read(given),
                                        new Readings(RandomClaims.readings(seed)),
                                        register)
                                .settlement();
                shown.findings().forEach(finding -> addMessages(finding, messages));
                shown.items().forEach(item -> item.findings().forEach(finding -> addMessages(finding, messages)));
            }
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
