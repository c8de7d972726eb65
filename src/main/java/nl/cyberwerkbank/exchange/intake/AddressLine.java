package nl.cyberwerkbank.exchange.intake;

import nl.cyberwerkbank.client.Address;

import java.util.regex.Pattern;

/// An address written on one line, in which the postcode parts street and place: `Langestraat 1, 1811 AB Alkmaar`.
///
/// @param street what stands before the postcode; the whole line when it has none
/// @param postcode the last part that looks like one, right or wrong; empty when there is none
/// @param place what stands after it
record AddressLine(String street, String postcode, String place) {
    private static final Pattern POSTCODE = Pattern.compile("\\b[0-9]{4} ?[A-Za-z]{2}\\b");
    private static final String PARTING = ", ";

    /// Parts a line, of which runs of white space count as one space.
    static AddressLine of(String line) {
        String even = line.replaceAll("\\s+", " ");
        return POSTCODE.matcher(even)
                .results()
                .reduce((_, later) -> later)
                .map(found ->
                        new AddressLine(
                                withoutParting(even.substring(0, found.start())),
                                found.group(),
                                withoutParting(even.substring(found.end()))))
                .orElseGet(() -> new AddressLine(even, "", ""));
    }

    Address address() {
        return new Address(street, postcode, place);
    }

    private static String withoutParting(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && PARTING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && PARTING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
