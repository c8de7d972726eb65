package nl.cyberwerkbank.store;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// What opens the workspace when the passphrase is lost: 120 random bits on paper, six groups of four characters and
/// one that checks them, such as `7K3QX-...`. The characters are those of Crockford's base 32, without I, L, O and U;
/// typed ones are read as what they look like, in any case, with or without dashes.
///
/// The check of a group is a weighted sum over the field of 32 elements with the group's place in it. It notices every
/// single wrong character, two neighbours that changed places, and two groups that did.
public final class RecoveryCode {
    /// How many groups there are.
    public static final int GROUPS = 6;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = 4;
    private static final int GROUP = DATA + 1;

    private final String signs;

    private RecoveryCode(String signs) {
        this.signs = signs;
    }

    static RecoveryCode random() {
        var random = new SecureRandom();
        var signs = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            var values = new int[DATA];
            for (int i = 0; i < DATA; i++) {
                values[i] = random.nextInt(SIGNS.length());
                signs.append(SIGNS.charAt(values[i]));
            }
            signs.append(SIGNS.charAt(check(group, values)));
        }
        return new RecoveryCode(signs.toString());
    }

    /// What came of reading what somebody typed.
    public sealed interface Reading {
        /// It is a code; whether it is the right one shows when it is tried.
        record Code(RecoveryCode code) implements Reading {}

        /// Too few or too many characters, or one that no code has.
        ///
        /// @param characters how many there are
        record Incomplete(int characters) implements Reading {}

        /// A group does not fit its check.
        ///
        /// @param group which, from 1
        record Mistyped(int group) implements Reading {}
    }

    /// Reads what was typed off the sheet.
    public static Reading read(String typed) {
        String signs = plain(typed);
        if (signs.length() != GROUPS * GROUP) {
            return new Reading.Incomplete(signs.length());
        }
        for (int group = 0; group < GROUPS; group++) {
            var values = new int[DATA];
            for (int i = 0; i < DATA; i++) {
                values[i] = SIGNS.indexOf(signs.charAt(group * GROUP + i));
            }
            int check = SIGNS.indexOf(signs.charAt(group * GROUP + DATA));
            for (int value : values) {
                if (value < 0) {
                    return new Reading.Mistyped(group + 1);
                }
            }
            if (check != check(group, values)) {
                return new Reading.Mistyped(group + 1);
            }
        }
        return new Reading.Code(new RecoveryCode(signs));
    }

    /// The code, where it is one.
    public static Optional<RecoveryCode> of(String typed) {
        return read(typed) instanceof Reading.Code(RecoveryCode code) ? Optional.of(code) : Optional.empty();
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._]+", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static int check(int group, int[] values) {
        int sum = group + 1;
        for (int value : values) {
            sum = doubled(sum ^ value);
        }
        return sum;
    }

    /// Times x in the field of 32 elements over x⁵ + x² + 1.
    private static int doubled(int value) {
        int twice = value << 1;
        return twice < 32 ? twice : twice ^ 0b100101;
    }

    /// As it is printed: groups with dashes between.
    public String printed() {
        return signs.replaceAll("(.{5})(?=.)", "$1-");
    }

    /// What the wrapping key is derived from. The caller wipes it.
    char[] secret() {
        return signs.toCharArray();
    }

    /// Never the code.
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
