package nl.cyberwerkbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Compares what lists and search have of one dossier with what its document says.
///
/// @param stands the index as it stands
/// @param derived the same made anew
record IndexCheck(DossierIndex stands, Findable derived) {
    /// The columns that differ although they rest on the document alone.
    List<String> columns(ResultSet row) throws SQLException {
        DossierIndex anew = derived.index();
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("number", stands.number().equals(anew.number()));
        same.put("client_name", stands.clientName().equals(anew.clientName()));
        same.put("client_order", Objects.equals(row.getString("client_order"), TypedText.folded(anew.clientName())));
        same.put("kvk_number", stands.kvkNumber().equals(anew.kvkNumber()));
        same.put("place", stands.place().equals(anew.place()));
        same.put("stage", stands.stage().equals(anew.stage()));
        same.put(
                "dossier_text",
                Objects.equals(row.getString("t_number"), anew.number())
                        && Objects.equals(row.getString("t_client"), anew.clientName())
                        && Objects.equals(row.getString("t_kvk"), anew.kvkNumber())
                        && Objects.equals(row.getString("t_place"), anew.place())
                        && Objects.equals(row.getString("free_text"), derived.freeText()));
        return same.entrySet().stream().filter(each -> !each.getValue()).map(Map.Entry::getKey).toList();
    }

    /// The tables of lists and search that still have something of a dossier that is not there.
    static List<String> strays(Session session) throws SQLException {
        return session.list(
                "SELECT 'dossier_text' FROM dossier_text WHERE rowid NOT IN (SELECT key FROM dossier) UNION"
                        + " SELECT 'dossier_part_text' FROM dossier_part_text WHERE rowid NOT IN (SELECT key FROM"
                        + " dossier_part)",
                row -> row.getString(1));
    }

    /// Whether policies and losses differ, in the lists or in the search; those that wait to be derived anew do not
    /// count.
    Stream<String> parts(Session session, long key) throws SQLException {
        if (session.number("SELECT count(*) FROM dossier_part_stale WHERE dossier = ?", key) > 0) {
            return Stream.empty();
        }
        List<String> kept =
                session.list(
                        "SELECT kind || ' ' || id || ' ' || p.number || ' ' || p.title || ' ' || coalesce(starts_on,"
                            + " '') || ' ' || coalesce(ends_on, '') || ' ' || coalesce(amount_cents, '') || ' ' ||"
                            + " coalesce(t.number || ' ' || t.client_name || ' ' || t.kvk_number || ' ' || t.title, '')"
                            + " FROM dossier_part p LEFT JOIN dossier_part_text t ON t.rowid = p.key WHERE dossier = ?",
                        row -> row.getString(1),
                        key);
        List<String> anew = derived.parts().stream().map(this::line).sorted().toList();
        return kept.stream().sorted().toList().equals(anew) ? Stream.empty() : Stream.of("dossier_part");
    }

    private String line(DossierPart part) {
        return String.join(
                " ",
                part.kind().code(),
                part.id().toString(),
                part.number(),
                part.title(),
                part.startsOn().map(Object::toString).orElse(""),
                part.endsOn().map(Object::toString).orElse(""),
                part.cents().isPresent() ? String.valueOf(part.cents().getAsLong()) : "",
                part.number(),
                derived.index().clientName(),
                derived.index().kvkNumber(),
                part.title());
    }

    /// Whether settings that changed since the last save would list it otherwise.
    boolean isOutdated() {
        DossierIndex anew = derived.index();
        return !stands.decision().equals(anew.decision())
                || !stands.statusKey().equals(anew.statusKey())
                || !stands.premiumCents().equals(anew.premiumCents())
                || !stands.attention().equals(anew.attention());
    }
}
