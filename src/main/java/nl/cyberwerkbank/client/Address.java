package nl.cyberwerkbank.client;

/// A postal address, each line as it is printed; a line may be empty while it is not known.
///
/// @param street street with house number
/// @param postcode Dutch postcode such as `1811 AB`, however it was typed; what is no postcode stays as it is
/// @param place town
public record Address(String street, String postcode, String place) {
    /// Nothing known yet.
    public static final Address NONE = new Address("", "", "");

    public Address {
        street = street.strip();
        postcode = Identifiers.writtenPostcode(postcode);
        place = place.strip();
    }
}
