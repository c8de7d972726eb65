package nl.cyberwerkbank.ui.compare;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.advice.Proposals;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.OwnResearch;
import nl.cyberwerkbank.market.need.AdviserChoice;
import nl.cyberwerkbank.market.table.Arrangement;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.market.table.Proposal;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.market.table.TableRow;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.Draft;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the screen shows and does: one client's comparison, or the market alone where no dossier is in hand. What users
/// add to the research is kept in the workspace; all else belongs to the dossier, and can be undone with it.
final class CompareDesk {
    private final Casework casework;
    private final ClauseMatrix shipped;
    private final Optional<OpenDossier> dossier;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /// Held here and nowhere else: a screen that was left is not kept alive by its dossier.
    private final ChangeListener<Assessment> follow = (_, _, _) -> tell();

    private OwnResearch own;
    private ClauseMatrix matrix;
    private Advice loose = Advice.NONE;
    private int arranged;

    CompareDesk(Casework casework, ClauseMatrix shipped, Optional<OpenDossier> dossier) {
        this.casework = casework;
        this.shipped = shipped;
        this.dossier = dossier;
        this.own =
                casework.workspace()
                        .settings()
                        .get(OwnResearch.SETTING)
                        .map(DossierJson::readOwnResearch)
                        .orElse(OwnResearch.NONE);
        this.matrix = shipped.with(own);
        dossier.ifPresent(open -> open.assessmentProperty().addListener(new WeakChangeListener<>(follow)));
    }

    private void tell() {
        changes.set(changes.get() + 1);
    }

    /// Changes whenever anything shown may have changed.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Casework casework() {
        return casework;
    }

    /// The dossier in hand; empty: the market alone.
    Optional<OpenDossier> dossier() {
        return dossier;
    }

    /// What ships, without what users added.
    ClauseMatrix shipped() {
        return shipped;
    }

    /// What ships and what users added.
    ClauseMatrix matrix() {
        return matrix;
    }

    OwnResearch own() {
        return own;
    }

    /// Whether anything can be kept here.
    boolean canWrite() {
        return casework.workspace().access() == Access.READ_WRITE;
    }

    /// Changes what users added, and keeps it at once.
    void changeOwn(UnaryOperator<OwnResearch> change) {
        OwnResearch next = change.apply(own);
        if (next.equals(own) || !canWrite()) {
            return;
        }
        casework.workspace().settings().put(OwnResearch.SETTING, DossierJson.write(next));
        own = next;
        matrix = shipped.with(own);
        tell();
    }

    Advice advice() {
        return dossier.map(open -> open.dossier().advice()).orElse(loose);
    }

    /// Changes what the dossier keeps.
    ///
    /// @param field what is changed; changes of one field in a row are undone together
    void change(String field, UnaryOperator<Advice> change) {
        if (dossier.isPresent()) {
            dossier.get().change("advice." + field, file -> file.withAdvice(change.apply(file.advice())));
        } else {
            loose = change.apply(loose);
            tell();
        }
    }

    /// Throws a draft away, in one step of undo with the change of the same field before it.
    void clear(String field, Draft draft) {
        dossier.ifPresent(open -> open.change("advice." + field, draft::clearedFrom));
    }

    List<Proposal> proposals() {
        return dossier.map(open -> Proposals.of(open.assessment(), shipped.ours())).orElse(List.of());
    }

    /// Every column there is, in its natural order.
    List<TableColumn> allColumns() {
        return ComparisonTable.columns(matrix(), proposals());
    }

    private List<String> columnIds() {
        return allColumns().stream().map(TableColumn::id).toList();
    }

    /// The table of the columns shown, in the order chosen.
    ComparisonTable table() {
        List<TableColumn> all = allColumns();
        List<TableColumn> shown =
                advice().columns().shown(columnIds()).stream()
                        .flatMap(id -> all.stream().filter(column -> column.id().equals(id)))
                        .toList();
        return ComparisonTable.of(matrix(), shown, advice().needs());
    }

    /// The table that advice is given on: the columns shown, and the advised one though it be hidden.
    ComparisonTable advised() {
        Optional<String> chosen = advice().choice().map(AdviserChoice::column);
        List<TableColumn> columns = new ArrayList<>(table().columns());
        hiddenColumns().stream().filter(column -> chosen.equals(Optional.of(column.id()))).forEach(columns::add);
        return ComparisonTable.of(matrix(), columns, advice().needs());
    }

    /// The columns that are hidden.
    List<TableColumn> hiddenColumns() {
        return allColumns().stream().filter(column -> advice().columns().hidden().contains(column.id())).toList();
    }

    /// The rows shown of a table, in the order chosen: the pinned first.
    List<TableRow> rows(ComparisonTable table) {
        List<String> ids = table.rows().stream().map(TableRow::id).toList();
        return advice().rows().shown(ids).stream()
                .flatMap(id -> table.rows().stream().filter(row -> row.id().equals(id)))
                .toList();
    }

    /// The rows of a table that are hidden.
    List<TableRow> hiddenRows(ComparisonTable table) {
        return table.rows().stream().filter(row -> advice().rows().hidden().contains(row.id())).toList();
    }

    /// Changes the columns: each time a step of its own to undo, for each is a key, a drag or a menu item.
    void arrangeColumns(UnaryOperator<Arrangement> change) {
        change("columns." + arranged++, advice -> advice.withColumns(change.apply(advice.columns())));
    }

    void moveColumn(String id, int places) {
        arrangeColumns(columns -> columns.moved(columnIds(), id, places));
    }

    void dropColumn(String id, String target) {
        arrangeColumns(columns -> columns.dropped(columnIds(), id, target));
    }

    /// Sorts the columns by a row of figures: lowest first, and once more the other way round.
    void sortColumns(String rowId) {
        if (!isSortable(rowId)) {
            return;
        }
        ComparisonTable all = ComparisonTable.of(matrix(), allColumns(), List.of());
        List<String> ids = columnIds();
        Arrangement now = advice().columns();
        Arrangement lowestFirst = now.sorted(all.sortedBy(rowId, ComparisonTable.Order.LOWEST_FIRST));
        boolean again = lowestFirst.ordered(ids).equals(now.ordered(ids));
        Arrangement highestFirst = now.sorted(all.sortedBy(rowId, ComparisonTable.Order.HIGHEST_FIRST));
        arrangeColumns(_ -> again ? highestFirst : lowestFirst);
    }

    /// Whether a row has an order: clauses have none.
    static boolean isSortable(String rowId) {
        return TableRow.feature(rowId).isEmpty();
    }

    /// Changes the rows, as [#arrangeColumns] the columns.
    void arrangeRows(UnaryOperator<Arrangement> change) {
        change("rows." + arranged++, advice -> advice.withRows(change.apply(advice.rows())));
    }

    void moveRow(String id, int places) {
        List<String> ids = rowIds();
        arrangeRows(rows -> rows.moved(ids, id, places));
    }

    void dropRow(String id, String target) {
        List<String> ids = rowIds();
        arrangeRows(rows -> rows.dropped(ids, id, target));
    }

    private List<String> rowIds() {
        return table().rows().stream().map(TableRow::id).toList();
    }
}
