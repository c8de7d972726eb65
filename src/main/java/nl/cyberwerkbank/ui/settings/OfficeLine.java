package nl.cyberwerkbank.ui.settings;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.quote.Office;

import java.util.Optional;

/// The lines about the office that an offer prints. The message key of a label is `settings.office.<code>`.
public enum OfficeLine {
    NAME("name"),
    ADVISER("adviser"),
    STREET("street"),
    POSTCODE("postcode"),
    PLACE("place"),
    TELEPHONE("telephone"),
    EMAIL("email"),
    WEBSITE("website"),
    KVK("kvkNumber"),
    LICENCE("licenceNumber");

    private final String code;

    OfficeLine(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /// What stands in this line.
    String of(Office office) {
        return switch (this) {
            case NAME -> office.name();
            case ADVISER -> office.adviserName();
            case STREET -> office.address().street();
            case POSTCODE -> office.address().postcode();
            case PLACE -> office.address().place();
            case TELEPHONE -> office.telephone();
            case EMAIL -> office.email();
            case WEBSITE -> office.website();
            case KVK -> office.kvkNumber();
            case LICENCE -> office.licenceNumber();
        };
    }

    /// The office with other words in this line.
    Office in(Office office, String words) {
        Address address = office.address();
        return new Office(
                this == NAME ? words : office.name(),
                new Address(
                        this == STREET ? words : address.street(),
                        this == POSTCODE ? words : address.postcode(),
                        this == PLACE ? words : address.place()),
                this == TELEPHONE ? words : office.telephone(),
                this == EMAIL ? words : office.email(),
                this == WEBSITE ? words : office.website(),
                this == KVK ? words : office.kvkNumber(),
                this == LICENCE ? words : office.licenceNumber(),
                this == ADVISER ? words : office.adviserName());
    }

    /// What is wrong with these words; they are kept all the same.
    Optional<Message> complaint(String words) {
        boolean right =
                words.isBlank()
                        || switch (this) {
                            case KVK -> Identifiers.isKvkNumber(words);
                            case POSTCODE -> Identifiers.isPostcode(words);
                            case EMAIL -> words.matches("\\S+@\\S+\\.\\S+");
                            default -> true;
                        };
        return right ? Optional.empty() : Optional.of(Message.of("settings.office." + code + ".wrong"));
    }
}
