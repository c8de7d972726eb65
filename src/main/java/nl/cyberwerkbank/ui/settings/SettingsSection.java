package nl.cyberwerkbank.ui.settings;

/// The sections of the settings, in the order shown. The message key of a name is `settings.section.<code>`.
public enum SettingsSection {
    OFFICE("office"),
    ASSUMPTIONS("assumptions"),
    READINGS("readings"),
    TARIFF("tariff"),
    CONDITIONS("conditions"),
    BACKUPS("backups"),
    APPEARANCE("appearance"),
    USERS("users"),
    SECURITY("security"),
    PRIVACY("privacy");

    private final String code;

    SettingsSection(String code) {
        this.code = code;
    }

    /// Its short name, by which another screen can lead to it.
    public String code() {
        return code;
    }
}
