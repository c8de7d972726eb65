package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.ComparisonPaper.Cell;
import nl.cyberwerkbank.document.ComparisonPaper.Group;
import nl.cyberwerkbank.document.ComparisonPaper.Head;
import nl.cyberwerkbank.document.ComparisonPaper.Line;
import nl.cyberwerkbank.document.ComparisonPaper.Sheet;
import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.ClauseWords;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.FigureWords;
import nl.cyberwerkbank.market.table.Proposal;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.market.table.TableRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a comparison into the words of one language. It writes what stands in the table and weighs nothing.
record ComparisonWords(Wording wording) {
    /// So many columns can be read side by side on one sheet.
    static final int MOST_COLUMNS = 6;

    /// The share of the width that the columns have, in per cent; the rest is for the names of the rows.
    private static final double ROOM = 82;

    ComparisonPaper paper(SideBySide comparison) {
        List<TableColumn> columns = comparison.table().columns();
        List<List<TableColumn>> shares = shares(columns);
        var sheets = new ArrayList<Sheet>();
        for (List<TableColumn> share : shares) {
            sheets.add(
                    new Sheet(
                            sheets.size() + 1,
                            shares.size(),
                            share.stream().map(this::head).toList(),
                            String.format(Locale.ROOT, "%.2f", ROOM / share.size()),
                            groups(comparison.rows(), share, new FigureWords(wording, comparison.on()))));
        }
        return new ComparisonPaper(
                new PartyWords(wording).letterhead(comparison.office()),
                comparison.client().legalName(),
                sheets,
                legend(),
                notes(columns),
                columns.stream()
                        .flatMap(column -> column.proposal().stream())
                        .anyMatch(proposal -> proposal.kind() == Proposal.Kind.INDICATION));
    }

    /// The columns in as few sheets as it takes, and as evenly as can be.
    private static List<List<TableColumn>> shares(List<TableColumn> columns) {
        int sheets = Math.max(1, (columns.size() + MOST_COLUMNS - 1) / MOST_COLUMNS);
        var shares = new ArrayList<List<TableColumn>>();
        for (int i = 0; i < sheets; i++) {
            shares.add(columns.subList(i * columns.size() / sheets, (i + 1) * columns.size() / sheets));
        }
        return shares;
    }

    private Head head(TableColumn column) {
        var words = new ColumnWords(wording);
        return new Head(words.name(column), words.kind(column));
    }

    private List<Group> groups(List<TableRow> rows, List<TableColumn> columns, FigureWords words) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (TableRow row : rows) {
            String title =
                    switch (row) {
                        case TableRow.Figures _ -> wording.text("compare.group.figures");
                        case TableRow.Clauses clauses -> clauses.feature().group().name().in(wording.locale());
                    };
            groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(line(row, columns, words));
        }
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private Line line(TableRow row, List<TableColumn> columns, FigureWords words) {
        return switch (row) {
            case TableRow.Figures figures ->
                    new Line(
                            words.label(figures),
                            differs(row),
                            columns.stream().map(column -> figure(figures, column, words)).toList());
            case TableRow.Clauses clauses ->
                    new Line(
                            clauses.feature().name().in(wording.locale()),
                            Stream.concat(
                                            clauses
                                                    .need()
                                                    .map(need ->
                                                            wording.text("compare.weight." + need.weight().caseName()))
                                                    .stream(),
                                            Stream.of(differs(row)))
                                    .filter(mark -> !mark.isEmpty())
                                    .collect(Collectors.joining(" · ")),
                            columns.stream().map(column -> clause(clauses, column)).toList());
        };
    }

    private String differs(TableRow row) {
        return row.differs() ? wording.text("compare.differs") : "";
    }

    private Cell figure(TableRow.Figures row, TableColumn column, FigureWords words) {
        return new Cell(
                row.cells().containsKey(column.id()) ? "amount" : "none",
                "",
                words.figure(row, column),
                words.caution(row, column).map(words::words).orElse(""),
                words.best(row, column),
                List.of(),
                "");
    }

    private Cell clause(TableRow.Clauses row, TableColumn column) {
        var words = new ClauseWords(wording);
        Optional<Clause> clause = Optional.ofNullable(row.cells().get(column.id()));
        var sources = new ArrayList<String>();
        clause.ifPresent(known -> {
            words.lines(known).forEach(line -> sources.add(own(known, line)));
            sources.addAll(words.further(known));
            if (!known.doubts().isEmpty()) {
                sources.add(words.doubts(known));
            }
        });
        NeedMatch match = NeedMatch.of(clause);
        boolean told = row.need().isPresent() && match != NeedMatch.MET;
        return new Cell(
                clause.map(known -> known.state().caseName()).orElse("none"),
                clause.map(known -> sign(known.state())).orElse(""),
                clause.map(known -> words.state(known.state())).orElseGet(() -> wording.text("compare.nobodyLooked")),
                clause.map(words::says).orElse(""),
                "",
                sources,
                told ? wording.text("compare.match." + match.caseName()) : "");
    }

    private String own(Clause clause, String line) {
        return clause.origin() == Clause.Origin.OWN ? wording.text("compare.own", line) : line;
    }

    /// The sign of a state in print.
    static String sign(ClauseState state) {
        return switch (state) {
            case YES -> "✓";
            case YES_WITH_CONDITIONS -> "±";
            case NO -> "✗";
            case NO_WITH_EXCEPTIONS -> "✗ ±";
            case NOT_APPLICABLE -> "–";
            case NOT_STATED -> "?";
        };
    }

    private List<Row> legend() {
        var words = new ClauseWords(wording);
        return Arrays.stream(ClauseState.values()).map(state -> new Row(sign(state), words.state(state))).toList();
    }

    private List<Row> notes(List<TableColumn> columns) {
        var words = new ColumnWords(wording);
        return columns.stream()
                .flatMap(column -> words.note(column).stream().map(note -> new Row(words.name(column), note)))
                .toList();
    }
}
