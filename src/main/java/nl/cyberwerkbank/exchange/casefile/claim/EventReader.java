package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.EventDates;
import nl.cyberwerkbank.claim.Extortion;
import nl.cyberwerkbank.claim.HumanError;
import nl.cyberwerkbank.claim.IllegalSoftware;
import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.Perpetrator;
import nl.cyberwerkbank.claim.PriorKnowledge;
import nl.cyberwerkbank.claim.Response;
import nl.cyberwerkbank.claim.TechnicalFailure;
import nl.cyberwerkbank.claim.Terrorism;
import nl.cyberwerkbank.claim.choice.AffectedSystem;
import nl.cyberwerkbank.claim.choice.BreachForm;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.FailureAt;
import nl.cyberwerkbank.claim.choice.FailureType;
import nl.cyberwerkbank.claim.choice.Intrusion;
import nl.cyberwerkbank.claim.choice.NaturalHazard;
import nl.cyberwerkbank.claim.choice.OverloadCause;
import nl.cyberwerkbank.claim.choice.PersonFunction;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.claim.choice.ResolvedBy;
import nl.cyberwerkbank.claim.choice.WarForm;

import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads the record `event`.
final class EventReader {
    private static final String HOME_COUNTRY = "NL";

    private EventReader() {}

    static LossEvent read(Fields event) {
        return new LossEvent(
                types(event),
                dates(event),
                new Response(
                        event.moment("noticeReceivedAt"),
                        event.moment("resolvedAt"),
                        event.choice("resolvedBy", ResolvedBy.class)),
                event.flag("withinInsuredCapacity", true),
                event.flag("affectedCompanyInsured", true),
                event.flag("insuredNamedOnPolicy", true),
                event.text("country").orElse(HOME_COUNTRY),
                event.choice("affectedSystem", AffectedSystem.OWN_SYSTEM),
                event.choice("intrusion", Intrusion.UNAUTHORISED_ACCESS),
                event.choice("breachForm", BreachForm.UNLAWFUL_DISCLOSURE),
                event.record("interruption").map(EventReader::interruption),
                event.record("technicalFailure").map(EventReader::technicalFailure),
                humanError(orEmpty(event, "humanError")),
                extortion(orEmpty(event, "extortion")),
                event.choice("naturalHazard", NaturalHazard.NONE),
                event.choice("warForm", WarForm.NONE),
                event.flag("terrorism", false) ? Optional.of(terrorism(orEmpty(event, "nht"))) : Optional.empty(),
                event.record("priorKnowledge").map(EventReader::priorKnowledge),
                event.record("perpetrator").map(EventReader::perpetrator),
                event.record("illegalSoftware").map(EventReader::illegalSoftware));
    }

    private static Fields orEmpty(Fields event, String key) {
        return event.record(key).orElseGet(() -> new Fields(JsonNodeFactory.instance.objectNode()));
    }

    private static Set<EventType> types(Fields event) {
        var types = EnumSet.noneOf(EventType.class);
        event.texts("types").forEach(name -> types.add(Fields.parse(EventType.class, name)));
        return types;
    }

    private static EventDates dates(Fields event) {
        LocalDate discovered = event.day("discoveredOn");
        return new EventDates(
                event.day("occurredOn"),
                discovered,
                event.optionalDay("lossDiscoveredOn").orElse(discovered),
                event.optionalDay("interruptionDiscoveredOn").orElse(discovered),
                event.optionalDay("claimMadeOn"),
                event.optionalDay("reportedInWritingOn"),
                event.choice("reportChannel", ReportChannel.LETTER),
                event.optionalDay("circumstanceReportedOn"),
                event.optionalDay("circumstanceKnownOn"),
                event.optionalDay("seriesFirstReportedOn"));
    }

    private static Interruption interruption(Fields interruption) {
        return new Interruption(
                interruption.integer("systemUnavailableMinutes"),
                interruption.integer("plannedMinutes").orElse(BigInteger.ZERO),
                interruption.moment("startedAt"),
                interruption.moment("endedAt"),
                interruption.flag("selfManaged", true),
                interruption.flag("dataLost", false),
                interruption.choice("failureAt", FailureAt.OWN_SYSTEM),
                interruption.flag("beyondInsuredControl", false),
                interruption.flag("attackOnInsuredsPart", false),
                interruption.choice("overloadCause", OverloadCause.NONE));
    }

    private static TechnicalFailure technicalFailure(Fields failure) {
        return new TechnicalFailure(
                failure.choice("type", FailureType.OTHER),
                failure.flag("powerManagedByInsured", true),
                failure.flag("unforeseen", true));
    }

    private static HumanError humanError(Fields error) {
        return new HumanError(error.flag("unforeseenAndUnintended", true), error.flag("byInsuredPerson", true));
    }

    private static Extortion extortion(Fields extortion) {
        return new Extortion(
                extortion.flag("threatCredibleAndProbable", true),
                extortion.flag("coverTermsKeptSecret", true),
                extortion.flag("authoritiesInformed", true),
                extortion.flag("mitigationWithConsent", true));
    }

    private static Terrorism terrorism(Fields nht) {
        return new Terrorism(
                nht.optionalDay("determinedOn"),
                nht.optionalDay("announcedOn"),
                nht.optionalMoney("payment"),
                nht.flag("belowFranchise", false));
    }

    private static PriorKnowledge priorKnowledge(Fields knowledge) {
        return new PriorKnowledge(
                knowledge.optionalDay("knownOn"),
                knowledge.choice("knownByFunction", PersonFunction.OTHER_EMPLOYEE),
                knowledge.optionalDay("shouldHaveBeenKnownOn"),
                knowledge.flag("reportedUnderEarlierPolicy", false));
    }

    private static Perpetrator perpetrator(Fields perpetrator) {
        return new Perpetrator(
                perpetrator.choice("function", PersonFunction.OTHER_EMPLOYEE),
                perpetrator.flag("intent", false),
                perpetrator.flag("attributionInvoked", true));
    }

    private static IllegalSoftware illegalSoftware(Fields software) {
        return new IllegalSoftware(
                software.flag("causedLoss", false), software.choice("knownByFunction", PersonFunction.OTHER_EMPLOYEE));
    }
}
