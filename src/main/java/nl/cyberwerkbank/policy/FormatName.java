package nl.cyberwerkbank.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The bridge between an enum constant and its printed name in the case format: `NON_PAYMENT` is `nonPayment`.
public final class FormatName {
    private FormatName() {}

    /// The name in the case format.
    public static String of(Enum<?> constant) {
        var words = constant.name().split("_", -1);
        return words[0].toLowerCase(Locale.ROOT)
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    /// The constant with this name in the case format.
    ///
    /// @throws IllegalArgumentException when the list has no such value
    public static <E extends Enum<E>> E parse(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(list.getSimpleName() + " has no value " + name));
    }
}
