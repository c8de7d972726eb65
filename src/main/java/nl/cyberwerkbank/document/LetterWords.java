package nl.cyberwerkbank.document;

import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences of the letter about a decision on a loss.
record LetterWords(Wording wording) {
    /// The letter's running text.
    ///
    /// @param reported what was reported, paragraph by paragraph
    /// @param story in the caller's words; may be empty
    /// @param replaces that an earlier decision is replaced; empty for the first
    /// @param deductible how the deductible was applied
    /// @param sanctions that payments are looked into; empty where nothing is paid
    /// @param disagree what the client can do when he disagrees
    record Letter(
            String greeting,
            String opening,
            String replaces,
            List<String> reported,
            String story,
            String deductible,
            String sanctions,
            List<String> disagree) {}

    Letter text(DecidedLoss loss) {
        String contact = loss.dossier().client().contactName();
        return new Letter(
                contact.isBlank()
                        ? wording.text("document.letter.greeting")
                        : wording.text("document.letter.greeting.named", contact),
                wording.text(
                        "document.letter.opening",
                        wording.longDate(loss.file().notice().receivedAt().toLocalDate()),
                        loss.file().number()),
                replaces(loss),
                reported(loss),
                loss.file().notice().story(),
                deductible(loss.settlement()),
                loss.settlement().payment().filter(Money::isZero).isPresent()
                        ? ""
                        : wording.text("document.letter.sanctions"),
                disagree(loss.office()));
    }

    private String replaces(DecidedLoss loss) {
        return loss.decision().number() > 1
                ? wording.text("document.letter.replaces", loss.decision().number() - 1)
                : "";
    }

    private List<String> reported(DecidedLoss loss) {
        FirstNotice notice = loss.file().notice();
        var event = loss.facts().event();
        var lines = new ArrayList<String>();
        String caller =
                notice.callerName().isBlank()
                        ? wording.text("document.letter.reported.unnamed")
                        : notice.callerFunction().isBlank()
                                ? notice.callerName()
                                : notice.callerName() + " (" + notice.callerFunction() + ")";
        lines.add(
                wording.text(
                        "document.letter.reported",
                        caller,
                        wording.longDate(notice.receivedAt().toLocalDate()),
                        wording.text("choice.reportChannel." + notice.channel().caseName())));
        String events =
                event.types().stream()
                        .sorted()
                        .map(type -> wording.text("choice.eventType." + type.caseName()))
                        .collect(Collectors.joining(", "));
        lines.add(
                wording.text(
                        "document.letter.event",
                        events,
                        wording.longDate(event.dates().occurredOn()),
                        wording.longDate(event.dates().discoveredOn())));
        return lines;
    }

    private String deductible(Settlement settlement) {
        if (settlement.waiver72hApplied()) {
            return wording.text("document.letter.deductible.waived");
        }
        return settlement.totals().deductibleApplied().isZero()
                ? ""
                : wording.text("document.letter.deductible", wording.money(settlement.totals().deductibleApplied()));
    }

    private List<String> disagree(Office office) {
        String contact =
                Stream.of(office.telephone(), office.email())
                        .filter(way -> !way.isBlank())
                        .collect(Collectors.joining(", "));
        return List.of(
                contact.isBlank()
                        ? wording.text("document.letter.disagree.facts")
                        : wording.text("document.letter.disagree.contact", contact),
                wording.text("document.letter.disagree.complaint"));
    }
}
