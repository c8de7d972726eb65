package nl.cyberwerkbank.store;

/// What this window may do with the workspace.
public enum Access {
    READ_WRITE,
    /// Another window was first; every attempt to write is `OPENED_ELSEWHERE`.
    READ_ONLY
}
