package nl.cyberwerkbank.store;

import nl.cyberwerkbank.explain.Message;

/// What can go wrong between the program and its file, told apart as far as the user can do something different about
/// it. Each has three messages: what happened, what is safe, what to do.
public enum StoreProblem {
    /// Nothing has been set up in this folder yet.
    NO_WORKSPACE("noWorkspace"),
    /// A new workspace was asked for where one already is.
    WORKSPACE_EXISTS("workspaceExists"),
    /// The key file is whole, but there is no database beside it.
    DATABASE_MISSING("databaseMissing"),
    /// The database has no key file beside it and cannot be read without one.
    KEY_FILE_MISSING("keyFileMissing"),
    /// The key file is not what was last written: cut off, or changed on its way.
    DAMAGED_KEY_FILE("damagedKeyFile"),
    /// The key file reads well, but its users are not the ones who were last written with this key.
    USERS_ALTERED("usersAltered"),
    /// The passphrase is right, the database is not: its pages do not pass their checks.
    DAMAGED_DATABASE("damagedDatabase"),
    UNKNOWN_USER("unknownUser"),
    WRONG_PASSPHRASE("wrongPassphrase"),
    /// The recovery code is well typed and opens nothing: it was replaced, or there is none for this user.
    WRONG_RECOVERY_CODE("wrongRecoveryCode"),
    PASSPHRASE_TOO_SHORT("passphraseTooShort"),
    USER_EXISTS("userExists"),
    /// The signed-in user, or the last one, was to be removed.
    USER_NEEDED("userNeeded"),
    /// The user has no right to this.
    NOT_ALLOWED("notAllowed"),
    /// The file was written by a later version of the program.
    NEWER_VERSION("newerVersion"),
    /// Bringing the file up to this version of the program failed; it is as it was before.
    MIGRATION_FAILED("migrationFailed"),
    /// Another window has this workspace open, so this one can only read.
    OPENED_ELSEWHERE("openedElsewhere"),
    /// Someone else holds the database longer than the waiting time.
    BUSY("busy"),
    /// The folder or a file in it cannot be written.
    FOLDER_NOT_WRITABLE("folderNotWritable"),
    DISK_FULL("diskFull"),
    /// The disk refused a read or a write for another reason: a stick pulled out, a drive that fails.
    DISK_FAILED("diskFailed"),
    /// The file was removed or replaced while it was open.
    FILE_REPLACED("fileReplaced"),
    /// The clock shows a time before the last change.
    CLOCK_SET_BACK("clockSetBack"),
    /// The dossier was saved by someone else since it was read.
    CONFLICT("conflict"),
    /// The dossier is not there, or no longer.
    DOSSIER_MISSING("dossierMissing"),
    /// The copy would overwrite a file that is already there.
    COPY_EXISTS("copyExists"),
    /// There is no back-up of this name.
    BACKUP_MISSING("backupMissing"),
    /// The back-up itself cannot be read, or not to its end.
    DAMAGED_BACKUP("damagedBackup"),
    /// The back-up is empty or holds far fewer dossiers than there are, and nobody said that this is meant.
    BACKUP_SHRUNKEN("backupShrunken"),
    /// The second place for back-ups, such as a stick, is not there now.
    SECOND_PLACE_MISSING("secondPlaceMissing"),
    /// A dossier was erased, but another window that reads keeps the old pages of the file.
    ERASURE_UNFINISHED("erasureUnfinished"),
    /// None of the above: a mistake of the program.
    UNEXPECTED("unexpected");

    private final String code;

    StoreProblem(String code) {
        this.code = code;
    }

    /// The stable short name, for logs, reports and message keys: `wrongPassphrase`.
    public String code() {
        return code;
    }

    /// What happened.
    public Message what() {
        return Message.of("store." + code + ".what");
    }

    /// What is safe in spite of it.
    public Message safe() {
        return Message.of("store." + code + ".safe");
    }

    /// What the user can do now.
    public Message todo() {
        String key = "store." + code + ".todo";
        return this == PASSPHRASE_TOO_SHORT ? Message.of(key, Passphrase.MINIMUM) : Message.of(key);
    }
}
