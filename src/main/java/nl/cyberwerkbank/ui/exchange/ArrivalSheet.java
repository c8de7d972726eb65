package nl.cyberwerkbank.ui.exchange;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Arrival;
import nl.cyberwerkbank.store.Sender;
import nl.cyberwerkbank.ui.exchange.ArrivalViewModel.Step;
import nl.cyberwerkbank.ui.field.PassphraseField;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// A dossier file that comes in, laid over the window. Escape leaves everything as it is.
final class ArrivalSheet extends VBox {
    private final Wording wording;
    private final ArrivalViewModel model;
    private final Runnable close;
    private final BiConsumer<UUID, String> done;
    private Node first = this;

    /// @param close takes the sheet away
    /// @param done told which dossier came in, and what to say of it
    ArrivalSheet(Wording wording, ArrivalViewModel model, Runnable close, BiConsumer<UUID, String> done) {
        this.wording = wording;
        this.model = model;
        this.close = close;
        this.done = done;
        getStyleClass().addAll("sheet", "question", "arrival");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("exchange-arrival");
        model.stepProperty().addListener((_, _, now) -> show(now));
        show(model.step());
    }

    private void show(Step step) {
        switch (step) {
            case Step.Passphrase(Optional<Message> complaint) -> passphrase(complaint);
            case Step.Opening() -> opening();
            case Step.Refused(Message why) -> refused(why);
            case Step.Compare(Sender sender, _) -> compare(sender);
            case Step.Choose(Arrival arrival, Optional<Message> complaint) -> choose(arrival, complaint);
            case Step.Done(UUID dossier, Message told) -> {
                close.run();
                done.accept(dossier, wording.text(told));
                return;
            }
        }
        if (getScene() != null) {
            first.requestFocus();
        }
    }

    private void passphrase(Optional<Message> complaint) {
        var field = new PassphraseField(wording, wording.text("exchange.passphrase"));
        field.input().setId("exchange-passphrase");
        field.complain(complaint);
        field.input().setOnAction(_ -> model.unlock(field.text()));
        layOut(
                wording.text("exchange.open.title", model.fileName()),
                field.input(),
                wrapped(wording.text("exchange.open.text")),
                field,
                acts("exchange.keepOut", act("exchange.open.act", () -> model.unlock(field.text()))));
    }

    private void opening() {
        var progress = new ProgressIndicator();
        progress.getStyleClass().add("small-progress");
        layOut(
                wording.text("exchange.open.title", model.fileName()),
                progress,
                new HBox(progress),
                wrapped(wording.text("exchange.opening")));
    }

    private void refused(Message why) {
        var back = keep("exchange.close");
        var line = new HBox(back);
        line.getStyleClass().addAll("act-line", "question-acts");
        layOut(
                wording.text("exchange.refused.title"),
                back,
                wrapped(wording.text(why)),
                wrapped(wording.text("exchange.refused.safe")),
                line);
    }

    private void compare(Sender sender) {
        boolean nameless = sender.name().isBlank();
        String key =
                nameless
                        ? "exchange.compare.nameless"
                        : sender.standing() == Sender.Standing.OTHER_KEY
                                ? "exchange.compare.other"
                                : "exchange.compare.text";
        String name = sender.name();
        var fingerprint = wrapped(sender.spoken());
        fingerprint.getStyleClass().add("fingerprint");
        fingerprint.setId("exchange-fingerprint");
        var acts = acts("exchange.keepOut", act("exchange.compare.act", model::compared));
        layOut(
                nameless
                        ? wording.text("exchange.compare.title.nameless")
                        : wording.text("exchange.compare.title", name),
                acts.getChildren().getFirst(),
                wrapped(wording.text(key, name)),
                fingerprint,
                acts);
    }

    private void choose(Arrival arrival, Optional<Message> complaint) {
        if (complaint.isPresent() && getChildren().getLast() instanceof HBox) {
            complain(complaint.get());
            return;
        }
        var rows = new DifferenceRows(wording, arrival, model::choose);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("arrival-changes");
        scroll.setFocusTraversable(false);
        Button take = act("exchange.take", () -> model.take().ifPresent(rows::goTo));
        var sent = arrival.sent();
        String from =
                wording.text(
                        "exchange.from",
                        sent.user(),
                        sent.sender().isBlank() ? wording.text("exchange.nameless") : sent.sender(),
                        wording.date(sent.sentAt().atZone(java.time.ZoneId.of("Europe/Amsterdam")).toLocalDate()),
                        sent.documents().size());
        String client = arrival.theirs().client().legalName();
        layOut(
                wording.text(
                        arrival.isNew() ? "exchange.choose.newTitle" : "exchange.choose.title",
                        client.isBlank() ? arrival.theirs().number() : client),
                take,
                wrapped(from),
                scroll,
                acts("exchange.keepOut", take));
        complaint.ifPresent(this::complain);
    }

    private void complain(Message why) {
        getChildren().removeIf(node -> "exchange-complaint".equals(node.getId()));
        var label = wrapped(wording.text(why));
        label.setId("exchange-complaint");
        label.getStyleClass().add("complaint");
        getChildren().add(getChildren().size() - 1, label);
    }

    private void layOut(String title, Node focus, Node... below) {
        var heading = wrapped(title);
        heading.getStyleClass().add("card-title");
        getChildren().setAll(heading);
        getChildren().addAll(below);
        first = focus;
    }

    private HBox acts(String keepKey, Button act) {
        var line = new HBox(keep(keepKey), act);
        line.getStyleClass().addAll("act-line", "question-acts");
        return line;
    }

    private Button keep(String key) {
        var keep = new Button(wording.text(key));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close.run());
        return keep;
    }

    private Button act(String key, Runnable work) {
        var act = new Button(wording.text(key));
        act.getStyleClass().add("primary");
        act.setId(key.replace('.', '-'));
        act.setOnAction(_ -> work.run());
        return act;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    public void requestFocus() {
        if (first != this) {
            first.requestFocus();
        }
    }
}
