package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.exchange.intake.IntakeFileReader;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ReadingRegister;

import java.time.Clock;

/// What the commands on an intake work with.
///
/// @param reader reads intake files
/// @param catalog the versions of the product
/// @param register the readings that can be asked for
/// @param findings how findings are told
/// @param clock gives the day of application where neither file nor command names one
public record IntakeSettings(
        IntakeFileReader reader, ProductCatalog catalog, ReadingRegister register, FindingJson findings, Clock clock) {}
