package nl.cyberwerkbank.store;

/// How the signed-in user's way to the key is guarded, to be shown.
///
/// @param memoryKib memory that trying a passphrase takes, in KiB
/// @param passes passes over that memory
/// @param lanes lanes
public record KeyFacts(int memoryKib, int passes, int lanes) {}
