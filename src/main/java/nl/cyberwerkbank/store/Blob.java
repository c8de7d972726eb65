package nl.cyberwerkbank.store;

/// A file that was put into the workspace: a PDF, a scan. Two are equal when their contents are.
public final class Blob {
    private final Sha256 sha256;
    private final String mediaType;
    private final byte[] contents;

    Blob(String mediaType, byte[] contents) {
        this.sha256 = Sha256.of(contents);
        this.mediaType = mediaType;
        this.contents = contents;
    }

    public Sha256 sha256() {
        return sha256;
    }

    /// Such as `application/pdf`.
    public String mediaType() {
        return mediaType;
    }

    public byte[] contents() {
        return contents.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blob blob && blob.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
