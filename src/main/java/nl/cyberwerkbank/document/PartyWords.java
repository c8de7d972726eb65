package nl.cyberwerkbank.document;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.document.OfferPaper.Letterhead;
import nl.cyberwerkbank.document.OfferPaper.Party;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts who writes and to whom into the words of one language. A line that is empty is left out.
record PartyWords(Wording wording) {
    Letterhead letterhead(Office office) {
        List<String> lines =
                present(
                        Stream.concat(
                                address(office.address()),
                                Stream.of(
                                        labelled("document.offer.head.kvk", office.kvkNumber()),
                                        labelled("document.offer.head.licence", office.licenceNumber()))));
        List<String> contact = present(Stream.of(office.telephone(), office.email(), office.website()));
        return new Letterhead(office.name(), lines, office.adviserName(), contact);
    }

    Party party(Client client) {
        Stream<String> contact = Stream.of(client.contactName());
        Stream<String> identity = Stream.of(labelled("document.offer.head.kvk", client.kvkNumber()));
        return new Party(
                client.legalName(),
                present(Stream.of(contact, address(client.address()), identity).flatMap(Function.identity())));
    }

    private static Stream<String> address(Address address) {
        return Stream.of(address.street(), (address.postcode() + "  " + address.place()).strip());
    }

    private String labelled(String key, String value) {
        return value.isBlank() ? "" : wording.text(key, value);
    }

    private static List<String> present(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).toList();
    }
}
