package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.KeyFacts;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.Verification;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.function.Consumer;

/// How everything is encrypted, the recovery sheet, the lock, and the look at everything.
final class SecurityView extends VBox {
    private final SecurityViewModel model;
    private final Wording wording;
    private final Workplace workplace;
    private final Consumer<RecoveryCode> sheet;
    private final VBox found = new VBox();
    private final Label sheetState = new Label();

    /// @param sheet shows a new recovery sheet
    SecurityView(SecurityViewModel model, Workplace workplace, Consumer<RecoveryCode> sheet) {
        this.model = model;
        this.wording = workplace.wording();
        this.workplace = workplace;
        this.sheet = sheet;
        getStyleClass().add("settings-column");
        getChildren().setAll(recovery(), lock(), verify(), encryption());
    }

    private SettingsCard recovery() {
        var card = new SettingsCard(wording, "privacy.sheet");
        sheetState.setWrapText(true);
        sheetState.setMinHeight(USE_PREF_SIZE);
        card.add(sheetState);
        Button renew =
                card.act(
                        "privacy.sheet.renew",
                        () ->
                                workplace.overlay(
                                        new PassphraseQuestion(wording, "privacy.sheet.ask", workplace, this::renew)));
        renew.setDisable(!model.mayWrite());
        model.busyProperty().addListener((_, _, busy) -> renew.setDisable(busy || !model.mayWrite()));
        showSheet();
        return card;
    }

    private void renew(PassphraseQuestion asked) {
        model.renewSheet(
                asked.passphrase(),
                code -> {
                    workplace.closeOverlay();
                    showSheet();
                    sheet.accept(code);
                },
                asked::complain);
    }

    private void showSheet() {
        sheetState.setText(wording.text(model.hasSheet() ? "privacy.sheet.there" : "privacy.sheet.none"));
    }

    private SettingsCard lock() {
        var card = new SettingsCard(wording, "privacy.lock");
        var minutes =
                new ChoiceField<>(
                        wording,
                        LabelPlace.ABOVE,
                        wording.text("privacy.lock.after"),
                        model.choices(),
                        each -> wording.text("privacy.lock.minutes", each));
        minutes.fill(new Entry.Valid<>(model.minutes()));
        minutes.focusTarget().setId("privacy-lock-minutes");
        minutes.entryProperty().addListener((_, _, now) -> now.answer().ifPresent(model::lockAfter));
        card.add(minutes);
        return card;
    }

    private SettingsCard verify() {
        var card = new SettingsCard(wording, "privacy.look");
        found.getStyleClass().add("setting-rows");
        found.setId("privacy-look-found");
        card.add(found);
        Button look = card.act("privacy.look.act", model::verify);
        var reach = new WhileBusy(look);
        model.busyProperty().subscribe((_, busy) -> reach.show(busy));
        model.lookedProperty().addListener((_, _, now) -> show(now));
        return card;
    }

    private void show(SecurityViewModel.Looked now) {
        switch (now) {
            case SecurityViewModel.NotYet _ -> found.getChildren().clear();
            case SecurityViewModel.Unreadable(var problem) ->
                    found.getChildren()
                            .setAll(
                                    verdict(
                                            "failing",
                                            wording.text(problem.what()) + " " + wording.text(problem.todo())));
            case SecurityViewModel.Found(Verification all, var at) -> {
                found.getChildren()
                        .setAll(
                                verdict(
                                        all.holds() ? "satisfied" : "failing",
                                        all.holds()
                                                ? wording.text("privacy.look.holds", wording.moment(at))
                                                : wording.text("privacy.look.faults", all.faults().size())));
                all.faults().forEach(fault -> found.getChildren().add(line(wording.text(fault.told()))));
                found.getChildren()
                        .add(
                                SettingsView.explanation(
                                        wording.text(
                                                "privacy.look.counts",
                                                all.journalRows(),
                                                all.counts().dossiers(),
                                                all.counts().revisions(),
                                                all.counts().moments(),
                                                all.counts().files())));
                if (all.counts().loose() > 0) {
                    found.getChildren()
                            .add(SettingsView.explanation(wording.text("privacy.look.loose", all.counts().loose())));
                }
                for (Verification.Gone gone : all.erased()) {
                    found.getChildren()
                            .add(
                                    SettingsView.explanation(
                                            wording.text(
                                                    "privacy.look.erased",
                                                    gone.erased().number(),
                                                    wording.date(model.day(gone.erased())),
                                                    gone.rows())));
                }
            }
        }
    }

    private static VBox verdict(String style, String text) {
        var label = line(text);
        label.getStyleClass().add("verdict-title");
        var box = new VBox(label);
        box.getStyleClass().addAll("verdict", style);
        return box;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private SettingsCard encryption() {
        var card = new SettingsCard(wording, "privacy.cipher");
        KeyFacts facts = model.keyFacts();
        card.fact(wording.text("privacy.cipher.pages"), wording.text("privacy.cipher.pages.is"));
        card.fact(
                wording.text("privacy.cipher.passphrase"),
                wording.text("privacy.cipher.passphrase.is", facts.memoryKib() >> 10, facts.passes(), facts.lanes()));
        card.fact(wording.text("privacy.cipher.wrapping"), wording.text("privacy.cipher.wrapping.is"));
        card.fact(wording.text("privacy.cipher.sheet"), wording.text("privacy.cipher.sheet.is"));
        card.fact(wording.text("privacy.cipher.rekey"), wording.text("privacy.cipher.rekey.is"));
        card.fact(wording.text("privacy.cipher.folder"), model.folder());
        return card;
    }
}
