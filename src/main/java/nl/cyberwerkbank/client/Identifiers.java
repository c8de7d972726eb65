package nl.cyberwerkbank.client;

import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The tests of Dutch identifiers. Each takes what was typed, spaces and case included, and says whether it can be
/// right.
public final class Identifiers {
    private static final Pattern KVK_NUMBER = Pattern.compile("[0-9]{8}");
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) ?([A-Z]{2})");
    private static final Set<String> LETTERS_NEVER_ISSUED = Set.of("SA", "SD", "SS");
    private static final Pattern VAT_ID = Pattern.compile("NL([0-9]{9})B[0-9]{2}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Identifiers() {}

    /// Number of the trade register: eight digits; no check digit is known.
    public static boolean isKvkNumber(String typed) {
        return KVK_NUMBER.matcher(typed.strip()).matches();
    }

    /// Postcode: four digits, the first not 0, and two letters other than SA, SD and SS.
    public static boolean isPostcode(String typed) {
        var written = POSTCODE.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return written.matches() && !LETTERS_NEVER_ISSUED.contains(written.group(2));
    }

    /// A postcode as it is printed, `1811 AB`; what is none stays as typed.
    public static String writtenPostcode(String typed) {
        var written = POSTCODE.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return written.matches() ? written.group(1) + " " + written.group(2) : typed.strip();
    }

    /// RSIN: nine digits, the weighted sum of the first eight (9 down to 2) modulo 11 equal to the ninth.
    public static boolean isRsin(String typed) {
        String digits = typed.strip();
        if (!digits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == Character.digit(digits.charAt(8), 10);
    }

    /// VAT id: `NL`, nine digits, `B`, two digits; valid by the RSIN test on the nine digits (companies) or by modulo
    /// 97 over the whole with A = 10 … Z = 35 (sole traders).
    public static boolean isVatId(String typed) {
        String compact = compact(typed);
        var written = VAT_ID.matcher(compact);
        return written.matches() && (isRsin(written.group(1)) || modulo97(compact) == 1);
    }

    /// IBAN of any country, by length and modulo 97.
    public static boolean isIban(String typed) {
        try {
            IbanUtil.validate(compact(typed));
            return true;
        } catch (IbanFormatException | InvalidCheckDigitException | UnsupportedCountryException _) {
            return false;
        }
    }

    /// E-mail address, as far as its form tells.
    public static boolean isEmail(String typed) {
        return EMAIL.matcher(typed.strip()).matches();
    }

    /// The fields of a client whose text cannot be right, in the order of the form; blank ones are not meant.
    public static List<String> doubtful(Client client) {
        var tests = new LinkedHashMap<String, Boolean>();
        tests.put("kvkNumber", isKvkNumber(client.kvkNumber()) || client.kvkNumber().isBlank());
        tests.put("postcode", isPostcode(client.address().postcode()) || client.address().postcode().isBlank());
        tests.put("email", isEmail(client.email()) || client.email().isBlank());
        tests.put("vatId", isVatId(client.vatId()) || client.vatId().isBlank());
        tests.put("iban", isIban(client.iban()) || client.iban().isBlank());
        return tests.entrySet().stream().filter(test -> !test.getValue()).map(Map.Entry::getKey).toList();
    }

    private static int modulo97(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    }

    private static String compact(String typed) {
        return typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }
}
