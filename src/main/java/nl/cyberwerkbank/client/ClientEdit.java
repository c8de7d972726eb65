package nl.cyberwerkbank.client;

import java.util.Optional;

/// A client's identity being filled in. Texts are kept as typed; an empty text means "not known".
public final class ClientEdit {
    private String legalName;
    private String kvkNumber;
    private String vatId;
    private String iban;
    private String street;
    private String postcode;
    private String place;
    private String contactName;
    private String email;
    private String telephone;
    private Optional<SbiCode> sbiCode;
    private Optional<Integer> hazardGroup;
    private String hazardReason;

    /// Starts from what is known.
    public ClientEdit(Client client) {
        legalName = client.legalName();
        kvkNumber = client.kvkNumber();
        vatId = client.vatId();
        iban = client.iban();
        street = client.address().street();
        postcode = client.address().postcode();
        place = client.address().place();
        contactName = client.contactName();
        email = client.email();
        telephone = client.telephone();
        sbiCode = client.sbiCode();
        hazardGroup = client.hazardGroup();
        hazardReason = client.hazardReason();
    }

    public void legalName(String text) {
        legalName = text;
    }

    public void kvkNumber(String text) {
        kvkNumber = text;
    }

    public void vatId(String text) {
        vatId = text;
    }

    public void iban(String text) {
        iban = text;
    }

    public void street(String text) {
        street = text;
    }

    public void postcode(String text) {
        postcode = text;
    }

    public void place(String text) {
        place = text;
    }

    public void contactName(String text) {
        contactName = text;
    }

    public void email(String text) {
        email = text;
    }

    public void telephone(String text) {
        telephone = text;
    }

    public void sbiCode(Optional<SbiCode> code) {
        sbiCode = code;
    }

    public void hazardGroup(Optional<Integer> group) {
        hazardGroup = group;
    }

    public void hazardReason(String text) {
        hazardReason = text;
    }

    /// The identity as it stands now.
    public Client toClient() {
        return new Client(
                legalName,
                kvkNumber,
                vatId,
                iban,
                new Address(street, postcode, place),
                contactName,
                email,
                telephone,
                sbiCode,
                hazardGroup,
                hazardReason);
    }
}
