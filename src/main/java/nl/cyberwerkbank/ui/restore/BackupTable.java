package nl.cyberwerkbank.ui.restore;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.ui.view.FittingColumns;
import nl.cyberwerkbank.ui.view.FittingColumns.Room;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// The back-ups as a list: when, what kind, how many dossiers, how large, where.
public final class BackupTable extends StackPane {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final Wording wording;
    private final Path dataFolder;
    private final TableView<BackupCopy> table = new TableView<>();

    /// @param zone in which moments are shown
    /// @param dataFolder what lies in here is not told by its path
    public BackupTable(Wording wording, ZoneId zone, Path dataFolder) {
        this.wording = wording;
        this.dataFolder = dataFolder;
        getChildren().setAll(table);
        getStyleClass().add("backup-table");
        table.getStyleClass().add("dossier-table");
        table.setId("backups-table");
        table.setAccessibleText(wording.text("restore.list"));
        table.setPlaceholder(new Label(wording.text("restore.none")));
        var columns = new FittingColumns(table);
        columns.add(column("moment", copy -> moment(copy, wording, zone)), new Room(11, 0, 0));
        columns.add(column("kind", copy -> wording.text("restore.kind." + copy.kind().code())), new Room(12.5, 0, 0));
        columns.add(figure(column("dossiers", this::dossiers)), new Room(6, 0, 0));
        columns.add(figure(column("size", copy -> size(copy, wording))), new Room(6, 1, 0));
        columns.add(column("place", this::place), new Room(10, 2, 1));
    }

    private TableColumn<BackupCopy, String> column(String name, Function<BackupCopy, String> text) {
        var column = new TableColumn<BackupCopy, String>(wording.text("restore.column." + name));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private static TableColumn<BackupCopy, String> figure(TableColumn<BackupCopy, String> column) {
        column.getStyleClass().add("figure-column");
        return column;
    }

    /// When it was made, to the minute.
    static String moment(BackupCopy copy, Wording wording, ZoneId zone) {
        return wording.moment(LocalDateTime.ofInstant(copy.takenAt(), zone).truncatedTo(ChronoUnit.MINUTES));
    }

    private String dossiers(BackupCopy copy) {
        return copy.contents()
                .map(contents -> wording.count(BigInteger.valueOf(contents.dossiers())))
                .orElseGet(() -> wording.text("restore.notCounted"));
    }

    /// In megabytes, with one decimal.
    static String size(BackupCopy copy, Wording wording) {
        BigDecimal megabytes = BigDecimal.valueOf(copy.bytes()).divide(MEGABYTE, 1, RoundingMode.UP);
        return wording.text("restore.megabytes", wording.decimal(megabytes));
    }

    private String place(BackupCopy copy) {
        return copy.folder().startsWith(dataFolder.toAbsolutePath())
                ? wording.text("restore.place.here")
                : copy.folder().getParent().toString();
    }

    /// Shows these.
    public void show(List<BackupCopy> copies) {
        table.getItems().setAll(copies);
    }

    /// Which one is pointed at.
    public TableView.TableViewSelectionModel<BackupCopy> selection() {
        return table.getSelectionModel();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
