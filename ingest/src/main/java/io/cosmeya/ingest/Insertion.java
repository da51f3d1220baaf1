package io.cosmeya.ingest;

import com.clickhouse.client.api.ServerException;
import java.util.Set;

/// How an insert of one batch ended.
sealed interface Insertion {

    /// On disk, flushed.
    record Stored() implements Insertion {}

    /// The rows themselves are wrong: something in this batch, and nothing but this batch.
    record Refused(String reason) implements Insertion {}

    /// The same batch can succeed later: no answer, too many parts, no memory.
    record Unavailable(String reason) implements Insertion {}

    /// Every batch would fail: a table, a column or a right is missing.
    record Broken(String reason) implements Insertion {}

    /// Codes of ClickHouse's `ErrorCodes.cpp` that blame the values.
    Set<Integer> WRONG_ROWS = Set.of(
            6, // CANNOT_PARSE_TEXT
            27, // CANNOT_PARSE_INPUT_ASSERTION_FAILED
            33, // CANNOT_READ_ALL_DATA
            53, // TYPE_MISMATCH
            69, // ARGUMENT_OUT_OF_BOUND
            117, // INCORRECT_DATA
            131, // TOO_LARGE_STRING_SIZE
            321, // VALUE_IS_OUT_OF_RANGE_OF_DATA_TYPE
            349, // CANNOT_INSERT_NULL_IN_ORDINARY_COLUMN
            469, // VIOLATED_CONSTRAINT
            691); // UNKNOWN_ELEMENT_OF_ENUM

    /// Codes that blame the schema or the rights.
    Set<Integer> WRONG_SCHEMA = Set.of(
            10, // NOT_FOUND_COLUMN_IN_BLOCK
            16, // NO_SUCH_COLUMN_IN_TABLE
            36, // BAD_ARGUMENTS
            47, // UNKNOWN_IDENTIFIER
            60, // UNKNOWN_TABLE
            62, // SYNTAX_ERROR
            81, // UNKNOWN_DATABASE
            115, // UNKNOWN_SETTING
            497, // ACCESS_DENIED
            516); // AUTHENTICATION_FAILED

    /// What a failure means; whatever is not known to be final can be tried again.
    static Insertion of(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServerException answer) {
                return of(answer.getCode(), String.valueOf(answer.getMessage()));
            }
        }
        return new Unavailable(reason);
    }

    private static Insertion of(int code, String reason) {
        if (WRONG_ROWS.contains(code)) {
            return new Refused(reason);
        }
        return WRONG_SCHEMA.contains(code) ? new Broken(reason) : new Unavailable(reason);
    }
}
