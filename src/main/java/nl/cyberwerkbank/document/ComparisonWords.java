package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.ComparisonPaper.Cell;
import nl.cyberwerkbank.document.ComparisonPaper.Group;
import nl.cyberwerkbank.document.ComparisonPaper.Head;
import nl.cyberwerkbank.document.ComparisonPaper.Line;
import nl.cyberwerkbank.document.ComparisonPaper.Sheet;
import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.ClauseWords;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.FigureKind;
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
                            groups(comparison.rows(), share)));
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

    private List<Group> groups(List<TableRow> rows, List<TableColumn> columns) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (TableRow row : rows) {
            String title =
                    switch (row) {
                        case TableRow.Figures _ -> wording.text("compare.group.figures");
                        case TableRow.Clauses clauses -> clauses.feature().group().name().in(wording.locale());
                    };
            groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(line(row, columns));
        }
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private Line line(TableRow row, List<TableColumn> columns) {
        return switch (row) {
            case TableRow.Figures figures ->
                    new Line(label(figures), "", columns.stream().map(column -> figure(figures, column)).toList());
            case TableRow.Clauses clauses ->
                    new Line(
                            clauses.feature().name().in(wording.locale()),
                            clauses.need()
                                    .map(need -> wording.text("compare.weight." + need.weight().caseName()))
                                    .orElse(""),
                            columns.stream().map(column -> clause(clauses, column)).toList());
        };
    }

    private String label(TableRow.Figures row) {
        return row.kind() == FigureKind.SUBLIMIT
                ? wording.text("compare.figure.sublimit", row.part())
                : wording.text("compare.figure." + row.kind().caseName());
    }

    private Cell figure(TableRow.Figures row, TableColumn column) {
        Optional<Value> value = Optional.ofNullable(row.cells().get(column.id()));
        String none = wording.text(column.proposal().isPresent() ? "compare.figure.none" : "compare.figure.noQuote");
        String best = row.best().contains(column.id()) ? wording.text("compare.best." + row.kind().caseName()) : "";
        return new Cell(
                value.isPresent() ? "amount" : "none",
                "",
                value.map(known -> written(row.kind(), known)).orElse(none),
                "",
                best,
                List.of(),
                "");
    }

    /// A figure of the table.
    String written(FigureKind kind, Value value) {
        return kind == FigureKind.WAITING_PERIOD
                ? wording.text("compare.hours", wording.value(value))
                : wording.value(value);
    }

    private Cell clause(TableRow.Clauses row, TableColumn column) {
        var words = new ClauseWords(wording);
        Optional<Clause> clause = Optional.ofNullable(row.cells().get(column.id()));
        ClauseState state = clause.map(Clause::state).orElse(ClauseState.NOT_STATED);
        var sources = new ArrayList<String>();
        clause.ifPresent(known -> {
            for (ClauseWords.Origin origin : words.origins(known)) {
                boolean silent = known.state() == ClauseState.NOT_STATED && known.says().isEmpty();
                String place = silent ? wording.text("compare.read", origin.place()) : origin.place();
                sources.add(words.basis(known) + " · " + place + " · " + origin.dated());
            }
            sources.addAll(words.further(known));
            if (!known.doubts().isEmpty()) {
                sources.add(words.doubts(known));
            }
        });
        if (clause.isEmpty()) {
            sources.add(wording.text("compare.nobodyLooked"));
        }
        NeedMatch match = NeedMatch.of(clause);
        boolean told = row.need().isPresent() && match != NeedMatch.MET;
        return new Cell(
                state.caseName(),
                sign(state),
                words.state(state),
                clause.map(words::says).orElse(""),
                "",
                sources,
                told ? wording.text("compare.match." + match.caseName()) : "");
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
