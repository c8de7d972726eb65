package nl.cyberwerkbank.cli;

/// What the program's exit status says.
final class ExitCode {
    /// Done.
    static final int FINE = 0;

    /// Done, and the answer is no: a case failed, or no automatic quote.
    static final int NEGATIVE = 1;

    /// What was handed in is not valid, or the command was not understood.
    static final int BAD_INPUT = 2;

    /// An error of the program itself.
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}
