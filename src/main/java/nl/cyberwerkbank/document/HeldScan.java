package nl.cyberwerkbank.document;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.ScanResult;

import java.util.Optional;

/// What the report of a risk scan is printed from.
///
/// @param comparison with the scan before, where there is one
public record HeldScan(ScanResult result, Optional<Comparison> comparison, Client client, Office office) {}
