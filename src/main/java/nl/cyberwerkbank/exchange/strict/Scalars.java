package nl.cyberwerkbank.exchange.strict;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// The meaning of an unquoted word in YAML 1.2, narrowed: only `true` and `false` are yes and no, so that `NO` stays
/// the country and `True` stays a word; a date stays text.
final class Scalars {
    private static final int MAX_NUMBER = 60;

    /// What is wrong with a number that cannot be held.
    static final String NOT_HELD = "is not a number that can be held, of at most " + MAX_NUMBER + " digits: ";

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern UNBOUNDED =
            Pattern.compile(
                    "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)[eE][-+]?[0-9]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private Scalars() {}

    /// What an unquoted word means; empty when it is a number that cannot be held.
    static Optional<JsonNode> plain(String word) {
        if (NULL.matcher(word).matches()) {
            return Optional.of(NullNode.getInstance());
        }
        if (word.equals("true") || word.equals("false")) {
            return Optional.of(BooleanNode.valueOf(word.equals("true")));
        }
        if ("+-.0123456789".indexOf(word.charAt(0)) < 0) {
            return Optional.of(text(word));
        }
        return numberOrText(word);
    }

    private static Optional<JsonNode> numberOrText(String word) {
        boolean decimal = DECIMAL.matcher(word).matches();
        boolean octal = OCTAL.matcher(word).matches();
        boolean hexadecimal = HEXADECIMAL.matcher(word).matches();
        if (UNBOUNDED.matcher(word).matches() && !decimal) {
            return Optional.empty();
        }
        if (!decimal && !octal && !hexadecimal) {
            return Optional.of(text(word));
        }
        if (word.length() > MAX_NUMBER) {
            return Optional.empty();
        }
        if (octal || hexadecimal) {
            return Optional.of(BigIntegerNode.valueOf(new BigInteger(word.substring(2), octal ? 8 : 16)));
        }
        if (INTEGER.matcher(word).matches()) {
            return Optional.of(BigIntegerNode.valueOf(new BigInteger(word)));
        }
        return Optional.of(new BigDecimal(word)).filter(Scalars::isHeld).map(DecimalNode::valueOf);
    }

    /// Whether the number stays short when it is written out, without powers of ten.
    private static boolean isHeld(BigDecimal number) {
        return Math.abs(number.scale()) <= MAX_NUMBER && number.precision() - number.scale() <= MAX_NUMBER;
    }

    static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }
}
