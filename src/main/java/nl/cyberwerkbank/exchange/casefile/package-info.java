/// Executable cases: one YAML file with facts and the result that is expected of them. Files are read strictly, put to
/// the kind of decision they name and compared; what is decided lives in the domain packages behind [CaseKind].
package nl.cyberwerkbank.exchange.casefile;
