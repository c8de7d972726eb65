package nl.cyberwerkbank.store;

/// What a user does here. What a role may do stands in [Right].
public enum Role {
    /// Advises the client and makes offers.
    ADVISER("adviser"),
    /// Answers referrals, within a mandate.
    UNDERWRITER("underwriter"),
    /// Decides claims, within a mandate.
    CLAIM_HANDLER("claimHandler"),
    /// Keeps users, settings and back-ups.
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// The name in files: `claimHandler`.
    public String code() {
        return code;
    }

    static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role");
    }
}
