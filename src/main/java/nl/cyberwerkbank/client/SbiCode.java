package nl.cyberwerkbank.client;

import java.util.Optional;
import java.util.regex.Pattern;

/// A code of the Dutch standard industrial classification, with the version it belongs to. It only suggests.
///
/// @param digits two to five digits without points: `1071` for 10.71
/// @param version `2008` or `2025`; most firms were recoded in September 2025
public record SbiCode(String digits, Version version) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{2}\\.?[0-9]{0,2}\\.?[0-9]?");

    /// The edition of the classification.
    public enum Version {
        SBI_2008,
        SBI_2025;

        /// The year, as files write it.
        public String year() {
            return name().substring("SBI_".length());
        }
    }

    public SbiCode {
        if (!digits.matches("[0-9]{2,5}")) {
            throw new IllegalArgumentException("an SBI code has two to five digits");
        }
    }

    /// Reads `10.71`, `1071` or `10.71.1`; empty when it is no code.
    public static Optional<SbiCode> parse(String typed, Version version) {
        String trimmed = typed.strip();
        if (!WRITTEN.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new SbiCode(trimmed.replace(".", ""), version));
    }

    /// The division: the first two digits, 1 to 99.
    public int division() {
        return Integer.parseInt(digits.substring(0, 2));
    }

    /// As people write it: `10.71`.
    public String written() {
        return digits.length() <= 2 ? digits : digits.substring(0, 2) + "." + digits.substring(2);
    }

    /// Whether this code lies in the group that starts with these digits: `69.2` covers `69.20` and `69.203`.
    public boolean startsWith(String groupDigits) {
        return digits.startsWith(groupDigits);
    }
}
