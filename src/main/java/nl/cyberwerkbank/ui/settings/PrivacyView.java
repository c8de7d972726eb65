package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.retention.DossierKind;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Sourced;
import nl.cyberwerkbank.store.Erased;
import nl.cyberwerkbank.store.RetentionReview;
import nl.cyberwerkbank.ui.privacy.PrivacyDesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The periods for which files are kept, the review of what is over, and what was erased.
final class PrivacyView extends VBox {
    private final PrivacyViewModel model;
    private final Wording wording;
    private final PrivacyDesk desk;
    private final Consumer<UUID> open;
    private final VBox due = new VBox();
    private final SettingsCard erased;
    private final VBox erasedRows = new VBox();

    /// @param desk erases after it was shown what goes
    /// @param open shows a dossier
    PrivacyView(PrivacyViewModel model, Wording wording, PrivacyDesk desk, Consumer<UUID> open) {
        this.model = model;
        this.wording = wording;
        this.desk = desk;
        this.open = open;
        this.erased = new SettingsCard(wording, "privacy.erased");
        getStyleClass().add("settings-column");
        erased.add(erasedRows);
        for (VBox rows : List.of(due, erasedRows)) {
            rows.getStyleClass().add("setting-rows");
        }
        getChildren().setAll(periods(), review(), erased);
        showErased();
    }

    private SettingsCard periods() {
        var card = new SettingsCard(wording, "privacy.periods");
        for (DossierKind kind : model.kinds()) {
            Sourced<Integer> months = model.months(kind);
            String source = months.source().document() + " " + months.source().article();
            String origin =
                    months.source().origin() == Origin.ASSUMPTION ? " · " + wording.text("origin.assumption") : "";
            card.fact(
                    wording.text("privacy.kind." + kind.caseName()),
                    wording.text("privacy.periods.months", months.value(), source) + origin);
        }
        return card;
    }

    private SettingsCard review() {
        var card = new SettingsCard(wording, "privacy.review");
        due.setId("privacy-review-due");
        card.add(due);
        Button look = card.act("privacy.review.act", model::look);
        model.busyProperty().addListener((_, _, busy) -> look.setDisable(busy));
        model.reviewProperty().addListener((_, _, now) -> now.ifPresent(this::show));
        return card;
    }

    private void show(RetentionReview review) {
        due.getChildren().clear();
        if (review.dossiers().isEmpty() && review.records().isEmpty()) {
            due.getChildren().add(SettingsView.explanation(wording.text("privacy.review.nothing")));
        }
        review.dossiers().forEach(each -> due.getChildren().add(row(each)));
        review.records().forEach(record -> due.getChildren().add(row(record)));
        showErased();
    }

    private VBox row(RetentionReview.Due each) {
        String client = each.row().index().clientName();
        String name =
                (client.isBlank() ? wording.text("dossier.unnamed") : client) + " · " + each.row().index().number();
        String over =
                wording.text(
                        "privacy.review.over",
                        wording.text("privacy.kind." + each.retention().kind().caseName()),
                        day(each.retention().endedOn()),
                        day(each.retention().until()),
                        each.retention().source().document() + " " + each.retention().source().article());
        var row = row(name, over);
        var links = (FlowPane) row.getChildren().getFirst();
        links.getChildren().add(link("privacy.review.open", name, () -> open.accept(each.row().id())));
        if (model.mayErase()) {
            links.getChildren()
                    .add(
                            link(
                                    "privacy.review.erase",
                                    name,
                                    () -> desk.erase(each.row().id(), "retention", model::look)));
        }
        return row;
    }

    private VBox row(Erased record) {
        var row = row(record.number(), wording.text("privacy.review.record", day(record.keptUntil())));
        if (model.mayErase()) {
            ((FlowPane) row.getChildren().getFirst())
                    .getChildren()
                    .add(link("privacy.review.release", record.number(), () -> model.release(record)));
        }
        return row;
    }

    private String day(Optional<LocalDate> day) {
        return day.map(wording::date).orElse("–");
    }

    private Hyperlink link(String key, String about, Runnable act) {
        var link = new Hyperlink(wording.text(key));
        link.getStyleClass().add("setting-reset");
        link.setAccessibleText(wording.text(key) + ": " + about);
        link.setOnAction(_ -> act.run());
        return link;
    }

    private static VBox row(String name, String text) {
        var title = new Label(name);
        title.getStyleClass().add("strong");
        var head = new FlowPane(title);
        head.getStyleClass().add("setting-head");
        var row = new VBox(head, SettingsView.explanation(text));
        row.getStyleClass().add("setting-row");
        return row;
    }

    private void showErased() {
        erasedRows.getChildren().clear();
        List<Erased> all = model.erased();
        if (all.isEmpty()) {
            erasedRows.getChildren().add(SettingsView.explanation(wording.text("privacy.erased.nothing")));
        }
        for (Erased each : all) {
            String kept =
                    each.keptUntil()
                            .map(until -> " " + wording.text("privacy.erased.kept", wording.date(until)))
                            .orElse("");
            erasedRows
                    .getChildren()
                    .add(
                            row(
                                    each.number(),
                                    wording.text(
                                                    "privacy.erased.line",
                                                    wording.date(model.day(each)),
                                                    wording.text("privacy.why." + each.why()))
                                            + kept));
        }
    }
}
