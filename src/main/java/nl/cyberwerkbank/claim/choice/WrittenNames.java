package nl.cyberwerkbank.claim.choice;

import nl.cyberwerkbank.explain.Value;

import java.util.Arrays;
import java.util.Locale;

/// The written names of every list's constants, worked out once for each list.
final class WrittenNames {
    private static final ClassValue<Value.Choice[]> NAMES =
            new ClassValue<>() {
                @Override
                protected Value.Choice[] computeValue(Class<?> list) {
                    String simple = list.getSimpleName();
                    String listName = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
                    return Arrays.stream(list.getEnumConstants())
                            .map(constant -> new Value.Choice(listName, written(constant)))
                            .toArray(Value.Choice[]::new);
                }
            };

    private WrittenNames() {}

    static Value.Choice[] of(Class<?> list) {
        return NAMES.get(list);
    }

    private static String written(Object constant) {
        String name = ((Enum<?>) constant).name();
        if (name.length() == 1) {
            return name;
        }
        var written = new StringBuilder(name.length());
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                capital = true;
            } else {
                written.append(capital ? c : Character.toLowerCase(c));
                capital = false;
            }
        }
        return written.toString();
    }
}
