package nl.cyberwerkbank.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A constant that has a name in the case format: `PRIVATE_LIMITED_COMPANY` is written `privateLimitedCompany`.
public interface CaseName {
    /// The constant's Java name.
    String name();

    /// The name as case files, JSON and message keys write it.
    default String caseName() {
        String[] words = name().split("_");
        var written = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            written.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return written.toString();
    }

    /// The constant of `type` with this written name.
    static <E extends Enum<E> & CaseName> Optional<E> parse(Class<E> type, String caseName) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.caseName().equals(caseName))
                .findFirst();
    }
}
