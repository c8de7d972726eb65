package nl.cyberwerkbank.ui.offer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.offer.OfferPage.OfferLine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Fills the list of the offers made; the one chosen in it is looked at.
final class OfferTable {
    private static final int MOST_ROWS = 4;

    /// Heights in ems, as in the style sheet.
    private static final double ROW = 2.4;

    private static final double BORDER = 0.4;
    private static final double COLUMN = 100;
    private static final List<Double> WIDTHS = List.of(1.1, 0.9, 0.9, 0.95, 1.7);

    private final TableView<OfferLine> table;
    private boolean filling;

    OfferTable(TableView<OfferLine> table, Wording wording, Consumer<Offer> look) {
        this.table = table;
        table.getStyleClass().addAll("offer-list", "dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column(wording.text("offer.list.number"), OfferLine::number),
                                column(wording.text("offer.list.issuedOn"), OfferLine::issuedOn),
                                column(wording.text("offer.list.validUntil"), OfferLine::validUntil),
                                column(wording.text("offer.list.premium"), OfferLine::premium, "figure"),
                                column(wording.text("offer.list.validity"), OfferLine::standing)));
        for (int i = 0; i < WIDTHS.size(); i++) {
            table.getColumns().get(i).setPrefWidth(WIDTHS.get(i) * COLUMN);
        }
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, now) -> {
                    if (!filling) {
                        Optional.ofNullable(now).map(OfferLine::offer).ifPresent(look);
                    }
                });
    }

    private static TableColumn<OfferLine, String> column(
            String title, Function<OfferLine, String> words, String... styleClasses) {
        var column = new TableColumn<OfferLine, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.getStyleClass().addAll(styleClasses);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    void show(List<OfferLine> lines, Optional<Offer> looked) {
        filling = true;
        if (!lines.equals(table.getItems())) {
            table.getItems().setAll(lines);
            double height = (Math.min(lines.size(), MOST_ROWS) + 1) * ROW + BORDER;
            table.setStyle(
                    "-fx-min-height: %1$sem; -fx-pref-height: %1$sem; -fx-max-height: %1$sem;".formatted(height));
        }
        lines.stream()
                .filter(line -> looked.filter(line.offer()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        filling = false;
    }
}
