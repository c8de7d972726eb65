/// What insurers state, clause by clause, each cell with its basis, source and date; what users add stands apart from
/// what ships. Nothing here adds cells up to a score or ranks insurers. Dossiers, screens and papers call this package;
/// it knows no quote and no claim.
package nl.cyberwerkbank.market;
