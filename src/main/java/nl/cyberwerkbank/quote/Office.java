package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.client.Address;

/// Who offers: the intermediary's office and the adviser, as printed on the offer. A line may be empty.
///
/// @param name the office's name
/// @param address postal address
/// @param telephone as printed
/// @param email as printed
/// @param website as printed
/// @param kvkNumber trade register number
/// @param licenceNumber licence of the supervisor of financial markets (Wft)
/// @param adviserName who advises this client
public record Office(
        String name,
        Address address,
        String telephone,
        String email,
        String website,
        String kvkNumber,
        String licenceNumber,
        String adviserName) {
    /// Nothing filled in yet.
    public static final Office UNKNOWN = new Office("", Address.NONE, "", "", "", "", "", "");
}
