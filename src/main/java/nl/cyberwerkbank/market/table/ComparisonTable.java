package nl.cyberwerkbank.market.table;

import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.Feature;
import nl.cyberwerkbank.market.InsurerColumn;
import nl.cyberwerkbank.market.need.Need;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Proposals and insurers side by side.
///
/// @param columns those shown, in order
/// @param rows figures first, then clauses by their groups
public record ComparisonTable(List<TableColumn> columns, List<TableRow> rows) {
    public ComparisonTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Every column there is: our variants, the captured quotes, and the insurers of whom there is no proposal.
    public static List<TableColumn> columns(ClauseMatrix matrix, List<Proposal> proposals) {
        var columns = new ArrayList<TableColumn>();
        for (Proposal proposal : proposals) {
            columns.add(
                    new TableColumn(proposal.id(), Optional.of(proposal), proposal.clauses().flatMap(matrix::column)));
        }
        Set<String> proposed =
                proposals.stream().flatMap(proposal -> proposal.clauses().stream()).collect(Collectors.toSet());
        for (InsurerColumn insurer : matrix.columns()) {
            if (!proposed.contains(insurer.id())) {
                columns.add(new TableColumn(insurer.id(), Optional.empty(), Optional.of(insurer)));
            }
        }
        return columns;
    }

    /// The table of these columns.
    public static ComparisonTable of(ClauseMatrix matrix, List<TableColumn> columns, List<Need> needs) {
        var rows = new ArrayList<TableRow>();
        rows.add(figures(FigureKind.PREMIUM, columns, proposal -> amount(proposal.premium())));
        rows.add(figures(FigureKind.SUM_INSURED, columns, proposal -> amount(proposal.sumInsured())));
        rows.add(figures(FigureKind.DEDUCTIBLE, columns, proposal -> amount(proposal.deductible())));
        rows.add(
                figures(
                        FigureKind.WAITING_PERIOD,
                        columns,
                        proposal -> proposal.waitingPeriodHours().map(Value.Factor::new)));
        for (String part : parts(columns)) {
            rows.add(figures("sublimit." + part, FigureKind.SUBLIMIT, part, columns, p -> sublimit(p, part)));
        }
        rows.add(figures(FigureKind.VALID_UNTIL, columns, proposal -> proposal.validUntil().map(Value.Day::new)));
        rows.removeIf(row -> row instanceof TableRow.Figures figures && figures.cells().isEmpty());
        matrix.groups()
                .forEach(group ->
                        matrix.featuresOf(group).forEach(feature -> rows.add(clauses(feature, columns, needs))));
        return new ComparisonTable(columns, rows);
    }

    /// The columns that can be advised: first what was quoted, then the insurers without a quote. What speaks of no
    /// insurer in particular cannot be.
    public List<TableColumn> advisable() {
        return columns.stream()
                .filter(column ->
                        column.proposal().isPresent() || column.insurer().stream().anyMatch(InsurerColumn::isNamed))
                .sorted(Comparator.comparing((TableColumn column) -> column.proposal().isEmpty()))
                .toList();
    }

    private static Set<String> parts(List<TableColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.proposal().stream())
                .flatMap(proposal -> proposal.sublimits().stream())
                .map(CapturedQuote.Sublimit::part)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Value> sublimit(Proposal proposal, String part) {
        return proposal.sublimits().stream()
                .filter(sublimit -> sublimit.part().equals(part))
                .findFirst()
                .map(sublimit -> new Value.Amount(sublimit.amount()));
    }

    private static Optional<Value> amount(Optional<Money> money) {
        return money.map(Value.Amount::new);
    }

    private static TableRow figures(
            FigureKind kind, List<TableColumn> columns, Function<Proposal, Optional<? extends Value>> figure) {
        return figures(kind.caseName(), kind, "", columns, figure);
    }

    private static TableRow figures(
            String id,
            FigureKind kind,
            String part,
            List<TableColumn> columns,
            Function<Proposal, Optional<? extends Value>> figure) {
        Map<String, Value> cells = new HashMap<>();
        for (TableColumn column : columns) {
            Optional<? extends Value> value = column.proposal().flatMap(figure);
            value.ifPresent(known -> cells.put(column.id(), known));
        }
        boolean differs = cells.values().stream().map(ComparisonTable::comparable).distinct().count() > 1;
        return new TableRow.Figures(id, kind, part, cells, differs ? best(kind, cells) : Set.of(), differs);
    }

    private static Set<String> best(FigureKind kind, Map<String, Value> cells) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        Stream<BigDecimal> numbers = cells.values().stream().flatMap(value -> number(value).stream());
        Optional<BigDecimal> best =
                switch (kind.best()) {
                    case LOWEST -> numbers.min(order);
                    case HIGHEST -> numbers.max(order);
                    case NONE -> Optional.empty();
                };
        return best.map(number ->
                        cells.entrySet().stream()
                                .filter(cell ->
                                        number(cell.getValue()).filter(own -> own.compareTo(number) == 0).isPresent())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Object comparable(Value value) {
        return number(value).<Object>map(BigDecimal::stripTrailingZeros).orElse(value);
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Amount(Money money) -> Optional.of(money.getAmount());
            case Value.Factor(BigDecimal number) -> Optional.of(number);
            default -> Optional.empty();
        };
    }

    private static TableRow clauses(Feature feature, List<TableColumn> columns, List<Need> needs) {
        Map<String, Clause> cells = new HashMap<>();
        for (TableColumn column : columns) {
            column.insurer()
                    .flatMap(insurer -> insurer.clause(feature))
                    .ifPresent(clause -> cells.put(column.id(), clause));
        }
        long statements =
                cells.values().stream()
                        .filter(clause -> clause.state() != ClauseState.NOT_STATED)
                        .filter(clause -> clause.state() != ClauseState.NOT_APPLICABLE)
                        .map(clause -> List.of(clause.state(), clause.says()))
                        .distinct()
                        .count();
        return new TableRow.Clauses(
                TableRow.ofFeature(feature.number()),
                feature,
                cells,
                needs.stream().filter(need -> need.feature() == feature.number()).findFirst(),
                statements > 1);
    }

    /// Which way a row of figures sorts the columns.
    public enum Order {
        LOWEST_FIRST,
        HIGHEST_FIRST
    }

    /// The ids of the columns in the order of a row of figures, unknown last.
    public List<String> sortedBy(String rowId, Order order) {
        Comparator<BigDecimal> byNumber =
                order == Order.LOWEST_FIRST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Map<String, Value> cells =
                rows.stream()
                        .filter(row -> row.id().equals(rowId))
                        .findFirst()
                        .map(row -> row instanceof TableRow.Figures figures ? figures.cells() : Map.<String, Value>of())
                        .orElse(Map.of());
        Comparator<String> byFigure =
                Comparator.comparing(
                        id -> Optional.ofNullable(cells.get(id)).flatMap(ComparisonTable::comparableNumber),
                        Comparator.comparing(
                                (Optional<BigDecimal> number) -> number.orElse(null), Comparator.nullsLast(byNumber)));
        return columns.stream().map(TableColumn::id).sorted(byFigure).toList();
    }

    /// A number to sort by; of a day, how far it lies ahead.
    private static Optional<BigDecimal> comparableNumber(Value value) {
        return value instanceof Value.Day(LocalDate day)
                ? Optional.of(BigDecimal.valueOf(day.toEpochDay()))
                : number(value);
    }
}
