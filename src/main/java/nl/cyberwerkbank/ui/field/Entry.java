package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Message;

import java.util.Optional;

/// What stands in a field at this moment.
///
/// @param <T> the type of a valid answer
public sealed interface Entry<T> {
    /// Nothing was answered; never the same as "no" or zero.
    record Empty<T>() implements Entry<T> {}

    /// An answer that the field understands.
    record Valid<T>(T value) implements Entry<T> {}

    /// Text that the field does not understand. It stays where it is and is kept as it was typed.
    ///
    /// @param raw the text as typed or pasted
    /// @param problem what is wrong with it, in the words of the user
    record Invalid<T>(String raw, Message problem) implements Entry<T> {}

    static <T> Entry<T> empty() {
        return new Empty<>();
    }

    static <T> Entry<T> invalid(String raw, String problemKey) {
        return new Invalid<>(raw, Message.of(problemKey));
    }

    /// The answer, where there is a valid one.
    default Optional<T> answer() {
        return this instanceof Valid<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /// What is wrong, where something is.
    default Optional<Message> complaint() {
        return this instanceof Invalid<T>(String raw, Message problem) ? Optional.of(problem) : Optional.empty();
    }
}
