package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A part of the file is missing at its end, as after a copy that was broken off.
class TruncatedFileTest {
    private static final int PAGE = 4096;

    @TempDir Path folder;

    private Path database;

    @BeforeEach
    void make() {
        Sample.created(folder).close();
        database = folder.resolve("werkbank.db");
    }

    @Test
    void isSeenWhenHalfIsGone() throws IOException {
        Bytes.cut(database, Files.size(database) / 2);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }

    @Test
    void isSeenWhenTheLastPageOrTheLastByteIsGone() throws IOException {
        long whole = Files.size(database);
        Bytes.cut(database, whole - 1);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
        Bytes.cut(database, whole - PAGE);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }

    @Test
    void doesNotPassForANewFileWhenNothingIsLeft() throws IOException {
        Bytes.cut(database, 0);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }
}
