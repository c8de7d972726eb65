package nl.cyberwerkbank.exchange.afd;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.quote.Offer;

import org.joda.money.Money;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A dossier as a policy structure of the All Finance Datastandaard 2.0: who is insured, and by which policies; while
/// there is none, by which offer. Amounts are numbers with two decimals, dates are ISO dates.
public final class AfdMessage {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern STREET = Pattern.compile("(.*\\D)\\s+([0-9]{1,5})\\s*(.*)");
    private static final String HOLDER = "policyHolder";
    private static final String NETHERLANDS = "NL";

    private final AfdCodes codes;
    private final LocalDate today;

    private AfdMessage(AfdCodes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    /// The message as JSON text.
    ///
    /// @param today on which the schedule in force is looked up
    public static String of(Dossier dossier, LocalDate today) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new AfdMessage(AfdCodes.shipped(), today).message(dossier));
    }

    private ObjectNode message(Dossier dossier) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        ObjectNode common = message.putObject("commonFunctional");
        codes.dataCatalogVersion().ifPresent(version -> common.put("dataCatalogVersion", version));
        address(common);
        ArrayNode policies = message.putArray("policy");
        ArrayNode coverages = JsonNodeFactory.instance.arrayNode();
        for (Contract contract : dossier.contracts()) {
            policy(policies.addObject(), contract);
            coverage(coverages.addObject(), contract);
        }
        if (dossier.contracts().isEmpty()) {
            dossier.currentOffer().ifPresent(offer -> policy(policies.addObject(), offer));
            dossier.currentOffer().ifPresent(offer -> coverage(coverages.addObject(), offer));
        }
        party(message.putArray("party").addObject(), dossier.client());
        ObjectNode object = message.putArray("object").addObject();
        object.put("entityType", "company").put("refKey", "company");
        object.set("extension", company(dossier));
        message.set("coverage", coverages);
        message.set("extension", extension(dossier));
        return message;
    }

    private void address(ObjectNode node) {
        codes.businessLine().ifPresent(line -> node.put("businessLine", line));
        codes.porCompany().ifPresent(company -> node.put("porCompany", company));
    }

    private void policy(ObjectNode policy, Contract contract) {
        policy.put("entityType", "policyDetails").put("refKey", contract.id().toString());
        address(policy);
        policy.put("contractNumber", contract.number())
                .put("effectiveDate", contract.inceptionDate().toString())
                .put("expiryDate", contract.period().endDate().toString())
                .put(
                        "contractDurationInMonths",
                        ChronoUnit.MONTHS.between(contract.inceptionDate(), contract.endDate()));
        ObjectNode more = policy.putObject("extension");
        contract.offerNumber().ifPresent(number -> more.put("offerNumber", number));
        more.put("premiumDueDate", contract.premiumDueOn().toString());
        contract.ended().ifPresent(end -> more.put("endReason", end.reason().caseName()));
    }

    private void policy(ObjectNode policy, Offer offer) {
        var terms = offer.content().terms();
        policy.put("entityType", "policyDetails").put("refKey", offer.content().number());
        address(policy);
        terms.requestedInceptionDate().ifPresent(day -> policy.put("effectiveDate", day.toString()));
        policy.put("contractDurationInMonths", terms.termMonths());
        policy.putObject("extension")
                .put("offerNumber", offer.content().number())
                .put("offeredOn", offer.content().issuedOn().toString())
                .put("validUntil", offer.content().validUntil().toString())
                .put("indication", offer.content().isIndication())
                .put("contentHash", offer.contentHash());
    }

    private void coverage(ObjectNode coverage, Contract contract) {
        Schedule schedule = contract.scheduleOn(today);
        coverage.put("entityType", "coverage").put("policyRef", contract.id().toString());
        ObjectNode more = coverage.putObject("extension");
        amount(more, "annualPremium", schedule.annualPremium());
        amount(more, "sumInsured", schedule.sumInsured());
        Deductibles deductibles = schedule.deductibles();
        amount(more, "deductibleClaims", deductibles.claims());
        amount(more, "deductibleInterruption", deductibles.interruption());
        amount(more, "deductibleOwnCosts", deductibles.ownCosts());
        amount(more, "deductibleTelephoneHacking", deductibles.telephoneHacking());
        more.put("waitingPeriodHours", schedule.waitingPeriodHours());
        ObjectNode sublimits = more.putObject("sublimits");
        schedule.sublimits().forEach((key, limit) -> amount(sublimits, key, limit));
        ArrayNode clauses = more.putArray("clauses");
        schedule.clauses().forEach(clauses::add);
    }

    private static void coverage(ObjectNode coverage, Offer offer) {
        var chosen = offer.content().chosen();
        coverage.put("entityType", "coverage").put("policyRef", offer.content().number());
        ObjectNode more = coverage.putObject("extension");
        amount(more, "annualPremium", chosen.premium());
        amount(more, "insuranceTax", chosen.tax());
        amount(more, "total", chosen.total());
        amount(more, "sumInsured", chosen.sumInsured());
        amount(more, "deductible", chosen.deductible());
        offer.content()
                .answer()
                .ifPresent(answer -> {
                    ObjectNode sublimits = more.putObject("sublimits");
                    answer.terms().sublimits().forEach((key, limit) -> amount(sublimits, key, limit));
                    ArrayNode clauses = more.putArray("clauses");
                    answer.terms().clauses().forEach(clauses::add);
                });
    }

    private static void amount(ObjectNode node, String name, Money money) {
        node.put(name, money.getAmount());
    }

    private static void party(ObjectNode party, Client client) {
        party.put("entityType", HOLDER).put("refKey", HOLDER);
        Address address = client.address();
        ObjectNode place = party.putArray("address").addObject().put("entityType", "default");
        Matcher numbered = STREET.matcher(address.street());
        Optional<String> addition = Optional.empty();
        if (numbered.matches()) {
            place.put("street", numbered.group(1)).put("houseNumber", Integer.parseInt(numbered.group(2)));
            addition = Optional.of(numbered.group(3)).filter(text -> !text.isBlank());
        } else {
            place.put("street", address.street());
        }
        place.put("city", address.place()).put("country", NETHERLANDS);
        if (!client.iban().isBlank()) {
            party.put("collectionAccountIban", client.iban());
        }
        ObjectNode more = party.putObject("extension");
        addition.ifPresent(text -> more.put("houseNumberAddition", text));
        more.put("postcode", address.postcode())
                .put("legalName", client.legalName())
                .put("kvkNumber", client.kvkNumber())
                .put("vatId", client.vatId())
                .put("contactName", client.contactName())
                .put("email", client.email())
                .put("telephone", client.telephone());
    }

    private static ObjectNode company(Dossier dossier) {
        ObjectNode company = JsonNodeFactory.instance.objectNode();
        var intake = dossier.intake();
        dossier.client()
                .sbiCode()
                .ifPresent(code -> company.put("sbiCode", code.digits()).put("sbiVersion", code.version().year()));
        intake.sector().ifPresent(sector -> company.put("sector", sector.caseName()));
        intake.legalForm().ifPresent(form -> company.put("legalForm", form.caseName()));
        intake.annualTurnover().ifPresent(turnover -> amount(company, "annualTurnover", turnover));
        intake.personalDataSubjects().ifPresent(persons -> company.put("personalDataSubjects", persons));
        return company;
    }

    private ObjectNode extension(Dossier dossier) {
        ObjectNode extension =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("by", "cyberwerkbank")
                        .put("version", 1)
                        .put("dossier", dossier.id().toString())
                        .put("dossierNumber", dossier.number())
                        .put("product", "cyber");
        ArrayNode missing = extension.putArray("missing");
        if (codes.dataCatalogVersion().isEmpty()) {
            missing.add("dataCatalogVersion");
        }
        if (codes.businessLine().isEmpty()) {
            missing.add("businessLine");
        }
        if (codes.porCompany().isEmpty()) {
            missing.add("porCompany");
        }
        return extension;
    }
}
