package nl.cyberwerkbank.ui.offer;

import javafx.scene.Node;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.offer.Closing;
import nl.cyberwerkbank.dossier.offer.Receipt;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck.Result;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The forms of the acts that are more than a button: the look into the sanctions lists, the confirmation of receipt,
/// and the end of an offer that is not gone through with.
///
/// @param close takes a form away
record ActSheets(Wording wording, OfferActs acts, LocalDate today, String user, Runnable close) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;

    Node check(Dossier dossier, Offer offer) {
        var form =
                new Object() {
                    DateField checkedOn;
                    TextField checkedBy;
                    TextField list;
                    DateField listDate;
                    TextField subjects;
                    ChoiceField<Result> result;
                    TextField remark;
                };
        var sheet =
                new ActSheet(
                        wording,
                        "offer-check",
                        wording.text("offer.check.title"),
                        wording.text("offer.check.text"),
                        wording.text("offer.check.act"),
                        close,
                        () -> {
                            Result found = form.result.entry().answer().orElseThrow();
                            String remark = form.remark.entry().answer().orElse("");
                            if (found != Result.CLEAR && remark.isBlank()) {
                                return List.of(wording.text("offer.check.remark.missing"));
                            }
                            return told(
                                    acts.check(
                                            offer,
                                            new SanctionsCheck(
                                                    UUID.randomUUID(),
                                                    form.checkedOn.entry().answer().orElseThrow(),
                                                    form.checkedBy.entry().answer().orElseThrow(),
                                                    form.list.entry().answer().orElseThrow(),
                                                    form.listDate.entry().answer().orElseThrow(),
                                                    names(form.subjects.entry().answer().orElseThrow()),
                                                    found,
                                                    remark,
                                                    acts.act())));
                        });
        form.list = sheet.ask("list", text("offer.check.list", LONGEST_NAME));
        form.list.setPrompt(wording.text("offer.check.list.prompt"));
        form.listDate = sheet.ask("listDate", date("offer.check.listDate"));
        form.checkedOn = sheet.ask("on", date("offer.check.on"));
        form.checkedOn.fill(new Entry.Valid<>(today));
        form.checkedBy = sheet.ask("by", text("offer.check.by", LONGEST_NAME));
        form.checkedBy.fill(new Entry.Valid<>(user));
        form.subjects = sheet.ask("subjects", text("offer.check.subjects", LONGEST_TEXT));
        form.subjects.fill(new Entry.Valid<>(String.join("; ", known(dossier, offer))));
        form.result =
                sheet.ask(
                        "result",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                wording.text("offer.check.result"),
                                List.of(Result.values()),
                                result -> wording.text("choice.sanctionsResult." + result.caseName())));
        form.remark = sheet.mayAsk("remark", text("offer.check.remark", LONGEST_TEXT));
        return sheet;
    }

    /// Who is known of the client: he himself, who answered for him, who signed.
    private static List<String> known(Dossier dossier, Offer offer) {
        var names = new LinkedHashSet<String>();
        Stream.concat(
                        Stream.of(offer.content().client().legalName(), offer.content().statement().givenBy()),
                        dossier.offerFile(offer.content().number()).signing().stream().map(signing -> signing.name()))
                .filter(name -> !name.isBlank())
                .forEach(names::add);
        return new ArrayList<>(names);
    }

    private static List<String> names(String text) {
        return Stream.of(text.split("\\s*;\\s*", -1)).filter(name -> !name.isBlank()).map(String::strip).toList();
    }

    Node confirm(Offer offer) {
        var form =
                new Object() {
                    TextField by;
                    DateField on;
                    TextField reference;
                };
        var sheet =
                new ActSheet(
                        wording,
                        "offer-confirm",
                        wording.text("offer.confirm.title"),
                        wording.text("offer.confirm.text", offer.content().terms().insurer()),
                        wording.text("offer.confirm.act"),
                        close,
                        () ->
                                told(
                                        acts.confirm(
                                                offer,
                                                new Receipt(
                                                        form.by.entry().answer().orElseThrow(),
                                                        form.on.entry().answer().orElseThrow(),
                                                        form.reference.entry().answer().orElse(""),
                                                        acts.act()))));
        form.by = sheet.ask("by", text("offer.confirm.by", LONGEST_NAME));
        form.on = sheet.ask("on", date("offer.confirm.on"));
        form.on.fill(new Entry.Valid<>(today));
        form.reference = sheet.mayAsk("reference", text("offer.confirm.reference", LONGEST_NAME));
        return sheet;
    }

    Node close(Offer offer) {
        var form =
                new Object() {
                    ChoiceField<Closing.Kind> kind;
                    TextField reason;
                };
        var sheet =
                new ActSheet(
                        wording,
                        "offer-close",
                        wording.text("offer.close.title", offer.content().number()),
                        wording.text("offer.close.text"),
                        wording.text("offer.close.act"),
                        close,
                        () ->
                                told(
                                        acts.close(
                                                offer,
                                                form.kind.entry().answer().orElseThrow(),
                                                form.reason.entry().answer().orElseThrow())));
        form.kind =
                sheet.ask(
                        "kind",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                wording.text("offer.close.kind"),
                                List.of(Closing.Kind.values()),
                                kind -> wording.text("choice.offerState." + kind.caseName())));
        form.reason = sheet.ask("reason", text("offer.close.reason", LONGEST_TEXT));
        return sheet;
    }

    private TextField text(String key, int longest) {
        return new TextField(wording, LabelPlace.ABOVE, wording.text(key), longest);
    }

    private DateField date(String key) {
        return new DateField(wording, LabelPlace.ABOVE, wording.text(key));
    }

    /// What stands in the way, in words.
    List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        wording.text("offer.life.need", wording.title(finding), wording.text(finding.message()))
                                + " ("
                                + finding.source().article()
                                + ")")
                .toList();
    }
}
