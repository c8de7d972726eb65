package nl.cyberwerkbank;

import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.store.Listing;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.compare.CompareScreen;
import nl.cyberwerkbank.ui.dossier.DossierStage;
import nl.cyberwerkbank.ui.exchange.ExchangeDesk;
import nl.cyberwerkbank.ui.fault.SaveWatch;
import nl.cyberwerkbank.ui.history.HistorySheet;
import nl.cyberwerkbank.ui.loss.LossScreen;
import nl.cyberwerkbank.ui.offer.OfferFront;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.policies.PoliciesScreen;
import nl.cyberwerkbank.ui.privacy.PrivacyDesk;
import nl.cyberwerkbank.ui.returned.ReturnedDesk;
import nl.cyberwerkbank.ui.settings.SettingsView;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the palette, menus and keys offer beside the screens themselves.
final class WorkbenchCommands {
    /// What can be done with an offer by command.
    private static final List<OfferStep> OFFER_STEPS =
            List.of(
                    OfferStep.SIGN,
                    OfferStep.CHECK_SANCTIONS,
                    OfferStep.REQUEST,
                    OfferStep.ATTACH,
                    OfferStep.CONFIRM,
                    OfferStep.ISSUE_POLICY,
                    OfferStep.CLOSE,
                    OfferStep.REOPEN);

    private final Casework casework;
    private final PaperDesk papers;
    private final ReturnedDesk returned;
    private final OfferFront front;
    private final Function<Workplace, ExchangeDesk> exchange;
    private final Function<Workplace, PrivacyDesk> privacy;
    private final Consumer<Workplace> create;

    /// @param front the offer in front
    /// @param exchange where dossiers leave and come in
    /// @param privacy where a client's copy is made and his file erased
    /// @param create makes a dossier and opens it
    WorkbenchCommands(
            Casework casework,
            PaperDesk papers,
            ReturnedDesk returned,
            OfferFront front,
            Function<Workplace, ExchangeDesk> exchange,
            Function<Workplace, PrivacyDesk> privacy,
            Consumer<Workplace> create) {
        this.casework = casework;
        this.papers = papers;
        this.returned = returned;
        this.front = front;
        this.exchange = exchange;
        this.privacy = privacy;
        this.create = create;
    }

    /// Those of one window; asked for once.
    List<Command> of(Workplace place) {
        SaveWatch.over(casework, place);
        return Stream.concat(
                        Stream.of(
                                newDossier(place),
                                newPolicy(place),
                                reportLoss(place),
                                print(place),
                                savePaper(place),
                                mail(place),
                                returned(place),
                                takeIn(place),
                                send(place),
                                history(place),
                                scan(place),
                                clientCopy(place),
                                erase(place)),
                        Stream.of(
                                        CompareScreen.commands(casework, place).stream(),
                                        SettingsView.commands(place).stream(),
                                        OFFER_STEPS.stream().map(step -> offerStep(step, place)),
                                        Stream.of(Listing.values()).map(listing -> list(listing, place)))
                                .flatMap(Function.identity()))
                .toList();
    }

    private Command offerStep(OfferStep step, Workplace place) {
        String words = place.wording().text("choice.offerStep." + step.caseName());
        return new Command(
                "offer." + step.caseName(),
                place.wording().text("offer.command", words),
                "",
                Material2OutlinedAL.DESCRIPTION,
                step == OfferStep.SIGN ? List.of(Shortcuts.SIGN_OFFER) : List.of(),
                () -> front.act(step, place));
    }

    private Command newDossier(Workplace place) {
        return new Command(
                "dossier.new",
                place.wording().text("start.create"),
                "",
                Material2OutlinedAL.ADD,
                List.of(Shortcuts.NEW_DOSSIER),
                () -> create.accept(place));
    }

    private Command reportLoss(Workplace place) {
        return new Command(
                "loss.report",
                place.wording().text("loss.report.start"),
                "",
                Material2OutlinedMZ.PHONE_IN_TALK,
                List.of(Shortcuts.REPORT_LOSS),
                () -> place.open(WorkbenchParts.LOSSES, LossScreen.REPORT));
    }

    private Command newPolicy(Workplace place) {
        return new Command(
                "policy.new",
                place.wording().text("policies.command.new"),
                "",
                Material2OutlinedMZ.VERIFIED_USER,
                List.of(),
                () ->
                        casework.lastOpened()
                                .ifPresentOrElse(
                                        id -> place.open(PoliciesScreen.ID, PoliciesScreen.newIn(id)),
                                        () ->
                                                place.tell(
                                                        new Notice(
                                                                Sign.OPEN,
                                                                place.wording().text("policies.command.noDossier")))));
    }

    private Command print(Workplace place) {
        return new Command(
                "paper.print",
                place.wording().text("paper.command.print"),
                "",
                Material2OutlinedMZ.PRINT,
                List.of(Shortcuts.PRINT),
                () -> papers.printInFront(place));
    }

    private Command returned(Workplace place) {
        return new Command(
                "returned.take",
                place.wording().text("returned.title"),
                "",
                Material2OutlinedMZ.SCANNER,
                List.of(Shortcuts.SCANS),
                () -> returned.open(place));
    }

    private Command takeIn(Workplace place) {
        return new Command(
                "dossier.takeIn",
                place.wording().text("dossiers.import"),
                "",
                Material2OutlinedMZ.MOVE_TO_INBOX,
                List.of(Shortcuts.TAKE_IN),
                () -> exchange.apply(place).pick());
    }

    private Command send(Workplace place) {
        return new Command(
                "dossier.send",
                place.wording().text("exchange.command.send"),
                "",
                Material2OutlinedMZ.SEND,
                List.of(Shortcuts.SEND),
                () -> exchange.apply(place).sendLast());
    }

    private Command list(Listing listing, Workplace place) {
        String name = listing.name().toLowerCase(Locale.ROOT);
        return new Command(
                "list." + name,
                place.wording().text("exchange.list." + name),
                "",
                Material2OutlinedMZ.TABLE_CHART,
                List.of(),
                () -> exchange.apply(place).export(listing));
    }

    private Command mail(Workplace place) {
        return new Command(
                "offer.mail",
                place.wording().text("offer.command", place.wording().text("offer.mail")),
                "",
                Material2OutlinedAL.EMAIL,
                List.of(),
                () -> front.mail(place));
    }

    private Command savePaper(Workplace place) {
        return new Command(
                "paper.save",
                place.wording().text("paper.command.save"),
                "",
                Material2OutlinedMZ.SAVE_ALT,
                List.of(Shortcuts.SAVE_PAPER),
                () -> papers.saveInFront(place));
    }

    private Command clientCopy(Workplace place) {
        return new Command(
                "client.copy",
                place.wording().text("privacy.copy.command"),
                "",
                Material2OutlinedAL.FOLDER_SHARED,
                List.of(),
                () -> onLast(place, privacy.apply(place)::copy));
    }

    private Command erase(Workplace place) {
        return new Command(
                "client.erase",
                place.wording().text("privacy.erase.command"),
                "",
                Material2OutlinedAL.DELETE_FOREVER,
                List.of(),
                () ->
                        onLast(
                                place,
                                id ->
                                        privacy.apply(place)
                                                .erase(
                                                        id,
                                                        "clientRequest",
                                                        () -> place.open(WorkbenchParts.DOSSIERS))));
    }

    private Command history(Workplace place) {
        return new Command(
                "dossier.history",
                place.wording().text("history.command"),
                "",
                Material2OutlinedAL.HISTORY,
                List.of(Shortcuts.HISTORY),
                () -> onLast(place, id -> HistorySheet.open(casework, id, place)));
    }

    private Command scan(Workplace place) {
        return new Command(
                "dossier.scan",
                place.wording().text("scan.command"),
                "",
                Material2OutlinedAL.FACT_CHECK,
                List.of(),
                () -> onLast(place, id -> place.open(WorkbenchParts.DOSSIERS, id + "/" + DossierStage.SCAN.code())));
    }

    /// Does something with the dossier that was opened last.
    private void onLast(Workplace place, Consumer<UUID> act) {
        casework.lastOpened()
                .ifPresentOrElse(
                        act,
                        () -> place.tell(new Notice(Sign.OPEN, place.wording().text("policies.command.noDossier"))));
    }
}
