package nl.cyberwerkbank.store.backup;

import nl.cyberwerkbank.product.StrictYaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// By what rules the program looks after its file, as `assets/store/care.yaml` has them.
///
/// @param backupEvery at most how often a back-up is made
/// @param retention which back-ups are kept
/// @param longestGap how much of the time between two back-ups counts when they age
/// @param replacedFor how long files stay that others took the place of
/// @param fullCheckEvery how often everything is checked
/// @param shrunkenBelow the part, over 0 and at most 1, of today's dossiers below which a back-up counts as shrunken
/// @param clockTolerance how far the last change may lie ahead of the clock
public record CareRules(
        Duration backupEvery,
        List<Retention.Rule> retention,
        Duration longestGap,
        Period replacedFor,
        Period fullCheckEvery,
        BigDecimal shrunkenBelow,
        Duration clockTolerance) {
    private static final String RESOURCE = "store/care.yaml";

    public CareRules {
        retention = List.copyOf(retention);
        if (shrunkenBelow.signum() <= 0 || shrunkenBelow.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("shrunkenBelow is a part of one");
        }
        if (backupEvery.isNegative() || backupEvery.isZero()) {
            throw new IllegalArgumentException("backupEvery is some time");
        }
    }

    /// The rules that come with the program.
    public static CareRules shipped() {
        try (var in =
                Objects.requireNonNull(CareRules.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return StrictYaml.read(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8), CareRules.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Which back-ups are kept.
    public Retention kept() {
        return new Retention(retention, longestGap);
    }

    /// Whether a back-up is due. One made later than now tells nothing: the clock was set back.
    ///
    /// @param last when the newest was made
    public boolean isBackupDue(Optional<Instant> last, Instant now) {
        return last.filter(at -> !at.isAfter(now) && at.plus(backupEvery).isAfter(now)).isEmpty();
    }

    /// Whether everything is to be checked again.
    ///
    /// @param last when it was checked last
    public boolean isFullCheckDue(Optional<Instant> last, Instant now, ZoneId zone) {
        Instant before = now.atZone(zone).minus(fullCheckEvery).toInstant();
        return last.filter(at -> !at.isAfter(now) && at.isAfter(before)).isEmpty();
    }

    /// Whether a file that was replaced then has been kept long enough.
    public boolean isReplacedTooOld(Instant at, Instant now, ZoneId zone) {
        return at.isBefore(now.atZone(zone).minus(replacedFor).toInstant());
    }

    /// Whether a back-up holds so few dossiers that something may be wrong with it.
    ///
    /// @param then how many it holds
    /// @param now how many there are now, or were in the fullest back-up known
    public boolean isShrunken(long then, long now) {
        return BigDecimal.valueOf(then).compareTo(BigDecimal.valueOf(now).multiply(shrunkenBelow)) < 0
                || (then == 0 && now > 0);
    }

    /// Whether the clock must have been set back since this change was made.
    public boolean isClockSetBack(Instant lastChange, Instant now) {
        return lastChange.isAfter(now.plus(clockTolerance));
    }
}
