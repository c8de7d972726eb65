package nl.cyberwerkbank.client;

import java.util.Optional;

/// Who the client is: what stands on paper beside his answers. Nothing of it decides acceptance.
///
/// @param legalName registered name; empty while it is not known
/// @param kvkNumber number of the trade register, as typed
/// @param vatId VAT id, as typed
/// @param iban account for the premium, as typed
/// @param address postal address
/// @param contactName the person spoken to
/// @param email of that person
/// @param telephone of that person
/// @param sbiCode main activity by the trade register, if known
/// @param hazardGroup hazard group 1 to 5 chosen by hand instead of the suggested one
/// @param hazardReason why it was chosen by hand; required with `hazardGroup`
public record Client(
        String legalName,
        String kvkNumber,
        String vatId,
        String iban,
        Address address,
        String contactName,
        String email,
        String telephone,
        Optional<SbiCode> sbiCode,
        Optional<Integer> hazardGroup,
        String hazardReason) {
    /// Nothing known yet.
    public static final Client UNKNOWN =
            new Client("", "", "", "", Address.NONE, "", "", "", Optional.empty(), Optional.empty(), "");

    public Client {
        if (hazardGroup.filter(group -> group < 1 || group > 5).isPresent()) {
            throw new IllegalArgumentException("a hazard group is 1 to 5");
        }
    }

    /// A client of whom only the fields of an intake file are known.
    public static Client of(String legalName, String kvkNumber, Address address, Optional<SbiCode> sbiCode) {
        return new Client(legalName, kvkNumber, "", "", address, "", "", "", sbiCode, Optional.empty(), "");
    }
}
