package nl.cyberwerkbank.product;

/// A data file that cannot be trusted: unreadable, an unknown key, a missing source, a gap or overlap in a table. The
/// message is one line that names file, line where known, key and what is wrong with it.
public final class ProductFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param file its name, with the line where known
    /// @param key path of the key; empty for the whole file
    /// @param problem what is wrong with it
    public ProductFileException(String file, String key, String problem) {
        super(file + ": " + (key.isEmpty() ? "" : key + ": ") + problem);
    }
}
