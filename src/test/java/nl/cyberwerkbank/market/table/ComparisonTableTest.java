package nl.cyberwerkbank.market.table;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.NeedMatch;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ComparisonTableTest {
    private static final ClauseMatrix MATRIX = ClauseMatrix.shipped();

    private static Money euros(long amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }

    private static Proposal proposal(String id, Optional<String> clauses, long premium, long sum, long deductible) {
        return new Proposal(
                id,
                Proposal.Kind.CAPTURED,
                id,
                "",
                Optional.of(LocalDate.of(2026, 11, 22)),
                clauses,
                Optional.of(euros(premium)),
                Optional.of(euros(sum)),
                Optional.of(euros(deductible)),
                Optional.of(new BigDecimal(8)),
                List.of(new CapturedQuote.Sublimit("Losgeld", euros(sum / 4))),
                Optional.of(LocalDate.of(2026, 12, 1)));
    }

    private static ComparisonTable table(Proposal... proposals) {
        return ComparisonTable.of(MATRIX, ComparisonTable.columns(MATRIX, Arrays.asList(proposals)), List.of());
    }

    private static TableRow.Figures figures(ComparisonTable table, String id) {
        return (TableRow.Figures) row(table, id);
    }

    private static TableRow row(ComparisonTable table, String id) {
        return table.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void marksTheCheapestAndTheWidestOfARowAndNeverOfTheWhole() {
        ComparisonTable table =
                table(
                        proposal("x", Optional.empty(), 2000, 500_000, 5000),
                        proposal("y", Optional.empty(), 3000, 1_000_000, 2500));
        assertThat(figures(table, "premium").best()).containsExactly("x");
        assertThat(figures(table, "sumInsured").best()).containsExactly("y");
        assertThat(figures(table, "deductible").best()).containsExactly("y");
        assertThat(figures(table, "sublimit.Losgeld").best()).containsExactly("y");
        assertThat(figures(table, "validUntil").best()).isEmpty();
    }

    @Test
    void whatWasQuotedIsAdvisedBeforeInsurersWithoutAQuoteAndTheMarketNever() {
        List<TableColumn> all =
                ComparisonTable.columns(MATRIX, List.of(proposal("x", Optional.empty(), 2000, 500_000, 5000)));
        var words = new ColumnWords(Wording.of(Wording.DUTCH));
        assertThat(ComparisonTable.of(MATRIX, all.reversed(), List.of()).advisable())
                .extracting(words::advised)
                .containsExactly(
                        "x · vastgelegd op 22-11-2026",
                        "Chubb (zonder offerte)",
                        "Hiscox (zonder offerte)",
                        "AIG (zonder offerte)",
                        "Allianz (zonder offerte)");
    }

    @Test
    void marksNothingWhereAllAreAlikeOrOnlyOneIsKnown() {
        assertThat(figures(table(proposal("x", Optional.empty(), 2000, 500_000, 5000)), "premium").best()).isEmpty();
        ComparisonTable alike =
                table(
                        proposal("x", Optional.empty(), 2000, 500_000, 5000),
                        proposal("y", Optional.empty(), 2000, 500_000, 5000));
        assertThat(figures(alike, "premium").best()).isEmpty();
        assertThat(figures(alike, "waitingPeriod").differs()).isFalse();
    }

    @Test
    void clausesAreNeverRanked() {
        TableRow row = row(table(), "feature.29");
        assertThat(row).isInstanceOf(TableRow.Clauses.class);
        assertThat(Arrays.stream(TableRow.Clauses.class.getRecordComponents()).map(part -> part.getName()))
                .doesNotContain("best", "score");
    }

    @Test
    void whatIsNotStatedIsNoDifference() {
        // only Allianz says anything about a call centre
        assertThat(row(table(), "feature.15").differs()).isFalse();
        assertThat(row(table(), "feature.29").differs()).isTrue();
    }

    @Test
    void aProposalStandsUnderTheClausesOfItsInsurerWhoDoesNotStandTwice() {
        ComparisonTable table = table(proposal("x", Optional.of("aig"), 2000, 500_000, 5000));
        assertThat(table.columns()).extracting(TableColumn::id).startsWith("x").doesNotContain("aig");
        assertThat(((TableRow.Clauses) row(table, "feature.8")).cells()).containsKey("x");
    }

    @Test
    void anAssumptionAndAnExpiredQuoteSayWhatTheyAre() {
        var ours =
                new Proposal(
                        "ours",
                        Proposal.Kind.INDICATION,
                        "A",
                        "",
                        Optional.empty(),
                        Optional.of("allianz"),
                        Optional.of(euros(1500)),
                        Optional.of(euros(500_000)),
                        Optional.of(euros(2500)),
                        Optional.of(new BigDecimal(8)),
                        List.of(),
                        Optional.empty());
        ComparisonTable table = table(ours, proposal("x", Optional.empty(), 2000, 500_000, 5000));
        TableColumn variant = table.columns().get(0);
        TableColumn captured = table.columns().get(1);
        var words = new FigureWords(Wording.of(Wording.DUTCH), LocalDate.of(2026, 12, 2));
        assertThat(words.caution(figures(table, "waitingPeriod"), variant)).contains(FigureWords.Caution.ASSUMPTION);
        assertThat(words.caution(figures(table, "waitingPeriod"), captured)).isEmpty();
        assertThat(words.caution(figures(table, "premium"), variant)).contains(FigureWords.Caution.EXAMPLE_TARIFF);
        assertThat(words.caution(figures(table, "validUntil"), captured)).contains(FigureWords.Caution.EXPIRED);
        var before = new FigureWords(Wording.of(Wording.DUTCH), LocalDate.of(2026, 12, 1));
        assertThat(before.caution(figures(table, "validUntil"), captured)).isEmpty();
    }

    @Test
    void sortsTheColumnsByARowWithTheUnknownLast() {
        ComparisonTable table =
                table(
                        proposal("dear", Optional.empty(), 3000, 500_000, 5000),
                        proposal("cheap", Optional.empty(), 2000, 500_000, 5000));
        assertThat(table.sortedBy("premium", ComparisonTable.Order.LOWEST_FIRST))
                .startsWith("cheap", "dear", "allianz");
        assertThat(table.sortedBy("premium", ComparisonTable.Order.HIGHEST_FIRST))
                .startsWith("dear", "cheap", "allianz");
    }

    @Test
    void aNeedIsUnknownWhereNothingIsStatedAndUnmetOnlyWhereItIsRefused() {
        var allianz = MATRIX.column("allianz").orElseThrow();
        var aig = MATRIX.column("aig").orElseThrow();
        assertThat(NeedMatch.of(Optional.of(allianz.clauses().get(1)))).isEqualTo(NeedMatch.MET);
        assertThat(NeedMatch.of(Optional.of(allianz.clauses().get(3)))).isEqualTo(NeedMatch.CONDITIONAL);
        assertThat(NeedMatch.of(Optional.of(allianz.clauses().get(25)))).isEqualTo(NeedMatch.UNMET);
        assertThat(NeedMatch.of(Optional.of(aig.clauses().get(25)))).isEqualTo(NeedMatch.UNKNOWN);
        assertThat(NeedMatch.of(Optional.empty())).isEqualTo(NeedMatch.UNKNOWN);
    }

    @Test
    void aRowKnowsTheNeedItServes() {
        var need = new Need(25, Need.Weight.DEMAND, "Levering van machines");
        ComparisonTable table = ComparisonTable.of(MATRIX, ComparisonTable.columns(MATRIX, List.of()), List.of(need));
        assertThat(((TableRow.Clauses) row(table, "feature.25")).need()).contains(need);
    }
}
